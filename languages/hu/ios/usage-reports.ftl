### Not yet reviewed by a person who speaks it.
artifact-ios-usage-reports = Jelentések a telefon használatáról
artifact-ios-usage-reports-about =
    A telefon számolja, mit tesznek a programok és az alkalmazások, és naponta leírja.
    Egy program akkor is szerepelhet benne, amikor már nincs meg.
