artifact-android-process-stats = Programs of the last days
artifact-android-process-stats-about =
    Which programs of which apps ran in the last days, even if they do not run now.
