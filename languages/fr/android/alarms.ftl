### Not yet reviewed by a person who speaks it.

artifact-android-alarms = Alarmes des applications
artifact-android-alarms-about =
    Les applications qui se sont fait réveiller par le téléphone, et combien de fois.
