artifact-ios-app-settings = Settings of apps
artifact-ios-app-settings-about =
    Settings that the phone, its apps and managers of phones keep.
    A known address or app in them says little alone.
