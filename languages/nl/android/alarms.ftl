### Not yet reviewed by a person who speaks it.

artifact-android-alarms = Wekkers van apps
artifact-android-alarms-about =
    Apps die zich door de telefoon lieten wekken, en hoe vaak.
