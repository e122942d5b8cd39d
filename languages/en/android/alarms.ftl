artifact-android-alarms = Alarms of apps
artifact-android-alarms-about =
    Apps that had the phone wake them, and how often.
