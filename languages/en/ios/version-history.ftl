artifact-ios-version-history = Versions of iOS over time
artifact-ios-version-history-about =
    The system's own journals name the version of iOS that was running when they were written.
    It helps to tell which attacks were possible at that time.
