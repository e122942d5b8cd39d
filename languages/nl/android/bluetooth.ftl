### Not yet reviewed by a person who speaks it.

artifact-android-bluetooth = Bluetooth
artifact-android-bluetooth-about =
    Apparaten waarmee de telefoon is gekoppeld, en welke app Bluetooth aan- of uitzette.
