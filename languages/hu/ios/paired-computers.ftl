### Not yet reviewed by a person who speaks it.
artifact-ios-paired-computers = Párosított számítógépek
artifact-ios-paired-computers-about =
    Számítógépek, amelyekhez a telefon csatlakozott, és amelyekben megbízik.
    Egy megbízható számítógép lemásolhatja a feloldott telefon tartalmát.
