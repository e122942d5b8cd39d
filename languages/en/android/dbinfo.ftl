artifact-android-dbinfo = Databases of running apps
artifact-android-dbinfo-about =
    Which apps had their databases open when the report was made, and the last things they looked for in them.
