### Not yet reviewed by a person who speaks it.
artifact-ios-manifest = A mentés összes fájljának listája
artifact-ios-manifest-about =
    A mentés megnevez minden fájlt, amelyet ismer, a telefonon lévő helyével és időpontjaival.
    A közzétett fájlútvonalakat ezzel a listával vetjük össze.
