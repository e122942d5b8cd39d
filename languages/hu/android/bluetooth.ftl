### Not yet reviewed by a person who speaks it.
artifact-android-bluetooth = Bluetooth
artifact-android-bluetooth-about =
    Eszközök, amelyekkel a telefon párosítva van, és melyik alkalmazás kapcsolta be vagy ki a Bluetootht.
