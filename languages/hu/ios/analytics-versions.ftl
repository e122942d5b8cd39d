### Not yet reviewed by a person who speaks it.
artifact-ios-analytics-versions = iOS-változatok a biztonsági szolgáltatások eseményeiben
artifact-ios-analytics-versions-about =
    A biztonsági szolgáltatások minden eseménye megadja, melyik iOS-változat futott.
    Megmutatja, mikor melyik változat volt ezen a telefonon.
