artifact-android-text-sweep = Names and addresses in all of the text
artifact-android-text-sweep-about =
    Every address, app and file that the text of the report names anywhere, compared with the published lists.
    A name in a text does not always mean that the thing was there.
