artifact-android-bluetooth = Bluetooth
artifact-android-bluetooth-about =
    Devices that the phone is paired with, and which app switched Bluetooth on or off.
