artifact-ios-installed-app-state = State of installed apps
artifact-ios-installed-app-state-about =
    The home screen and the App Store keep lists of the apps they know.
    Removed apps stay in these lists for a while.
