### Not yet reviewed by a person who speaks it.

artifact-android-bluetooth = Bluetooth
artifact-android-bluetooth-about =
    Les appareils associés au téléphone, et quelle application a activé ou désactivé le Bluetooth.
