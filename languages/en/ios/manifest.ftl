artifact-ios-manifest = List of all files in the backup
artifact-ios-manifest-about =
    The backup names every file it knows, with its place on the phone and its times.
    Published file paths are compared with this list.
