artifact-android-battery-exemptions = Exempt from battery saving
artifact-android-battery-exemptions-about =
    Apps that never sleep. Apps that watch somebody ask for this, and so do many others.
