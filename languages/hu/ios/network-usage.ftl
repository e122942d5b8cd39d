### Not yet reviewed by a person who speaks it.
artifact-ios-network-usage = Folyamatok hálózathasználata
artifact-ios-network-usage-about =
    A telefon hálózati szolgáltatása számolja, mennyi adatot használnak az egyes folyamatok. Mentésekben ez a lista nincs meg.
    Egy közzétett folyamatnév ebben a listában azt mutatja, hogy ezen a telefonon futott.
rule-ios-network-usage-usage-without-process =
    { $rows ->
        [one] Adatot használt egy folyamat, de a nevét törölték. A száma: { $process }.
       *[other] { $rows } alkalommal használt adatot egy folyamat, de a nevét törölték. A száma: { $process }.
    }
rule-ios-network-usage-usage-without-process-about =
    A telefon a folyamatok nevét az egyik táblában, az adathasználatukat egy másikban őrzi.
    Közzétett esetekben csak az első táblából törölték a neveket.
rule-ios-network-usage-process-numbers-missing =
    { $missing ->
        [one] Egy folyamat hiányzik a számozott listából: { $gaps }.
       *[other] { $missing } folyamat hiányzik a számozott listából: { $gaps }.
    }
rule-ios-network-usage-process-numbers-missing-about =
    A telefon egymás után számozza a folyamatokat. Egy hiány azt mutatja, hogy egy sort töröltek.
    A telefonok maguktól is törölnek régi sorokat, ezért ez önmagában keveset mond.
