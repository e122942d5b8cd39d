### Not yet reviewed by a person who speaks it.
artifact-android-program-lists = Programok aszerint, mit használnak
artifact-android-program-lists-about =
    Programok, amelyek használták a processzort, a memóriát vagy az akkumulátort, némelyik a telefon utolsó töltése óta.
