artifact-android-platform-compat = Switches for single apps
artifact-android-platform-compat-about =
    Apps for which Android switched something on or off. An entry stays when the app is removed.
