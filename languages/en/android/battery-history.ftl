artifact-android-battery-history = Battery history
artifact-android-battery-history-about =
    Which apps were active in the last day or two, to the second. It also shows apps that were installed or removed.
