### Not yet reviewed by a person who speaks it.
artifact-android-text-sweep = Nevek és címek a teljes szövegben
artifact-android-text-sweep-about =
    Minden cím, alkalmazás és fájl, amelyet a jelentés szövege bárhol megnevez, a közzétett listákkal összevetve.
    Egy név egy szövegben nem mindig jelenti azt, hogy a dolog ott is volt.
