### Not yet reviewed by a person who speaks it.
artifact-ios-bluetooth-devices = Bluetooth-eszközök
artifact-ios-bluetooth-devices-about =
    Fejhallgatók, órák, autók és nyomkövető címkék, amelyekhez a telefon csatlakozott, vagy amelyeket a közelben látott.
    Felsoroljuk őket, de semmivel nem vetjük össze.
