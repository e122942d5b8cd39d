### Not yet reviewed by a person who speaks it.
artifact-android-usb = USB
artifact-android-usb-about =
    Dispositivos que se conectaron por cable, y apps que se abren por eso.
