artifact-android-apks = Apps' own files
artifact-android-apks-about =
    Copies of apps, with their digital fingerprints and who made them.
    Known spyware is found here by its file, its name or its maker, whatever else it calls itself.
