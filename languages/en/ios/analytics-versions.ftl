artifact-ios-analytics-versions = Builds of iOS in the security services' events
artifact-ios-analytics-versions-about =
    Each event of the security services carries the build of iOS that was running.
    It shows which builds this phone had, and when.
