### Not yet reviewed by a person who speaks it.

artifact-android-usb = USB
artifact-android-usb-about =
    Apparaten die via een kabel waren aangesloten, en apps die daardoor opengaan.
