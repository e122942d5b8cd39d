### Not yet reviewed by a person who speaks it.
artifact-android-battery-exemptions = Sin ahorro de batería
artifact-android-battery-exemptions-about =
    Apps que nunca duermen. Lo piden las apps que vigilan a alguien, y también muchas otras.
