### Not yet reviewed by a person who speaks it.
artifact-android-dns-events = Címek, amelyeket alkalmazások lekérdeztek
artifact-android-dns-events-about =
    A telefon védelmi naplója őrzi, melyik alkalmazás mikor melyik internetcímet kérdezte le.
    Egy lekérdezés azt mutatja, hogy az alkalmazás kapcsolódni akart.
