artifact-android-dropbox = Reports of crashes and hangs
artifact-android-dropbox-about =
    Crashes, hangs and restarts that the phone noted, with their times.
