### Not yet reviewed by a person who speaks it.
artifact-android-usb = USB
artifact-android-usb-about =
    Eszközök, amelyeket kábellel csatlakoztattak, és alkalmazások, amelyek ettől megnyílnak.
