### Not yet reviewed by a person who speaks it.
artifact-android-bluetooth = Bluetooth
artifact-android-bluetooth-about =
    Dispositivos enlazados con el teléfono, y qué app activó o desactivó el Bluetooth.
