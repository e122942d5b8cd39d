### Not yet reviewed by a person who speaks it.

artifact-android-usb = USB
artifact-android-usb-about =
    Les appareils branchés par câble, et les applications que cela ouvre.
