artifact-ios-webkit-session-log = Sites loaded in web views, older kind
artifact-ios-webkit-session-log-about =
    Up to about iOS 12, each app kept this list of sites and of which site led to which.
