### Not yet reviewed by a person who speaks it.
artifact-ios-accounts = Fiókok
artifact-ios-accounts-about =
    A telefonon beállított fiókok, az alkalmazás, amely beállította őket, és a kiszolgálók, amelyekkel beszélnek.
    Egy fiók, amelyet a tulajdonos nem ismer, más embernek is engedi, hogy olvassa, amit ír.
