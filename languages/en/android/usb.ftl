artifact-android-usb = USB
artifact-android-usb-about =
    Devices that were connected by cable, and apps that are opened by that.
