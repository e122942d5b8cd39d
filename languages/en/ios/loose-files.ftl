artifact-ios-loose-files = Single files that were handed over
artifact-ios-loose-files-about =
    What each file was taken for, by what is in it, and which ones were not recognised.
