### Not yet reviewed by a person who speaks it.
artifact-ios-backup-info = A mentés adatai
artifact-ios-backup-info-about =
    A mentést készítő számítógép leírta, melyik telefonról és mikor készült.
    Csak az aznapi állapotot mutatja.
