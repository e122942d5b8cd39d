### Not yet reviewed by a person who speaks it.
artifact-ios-data-usage = Folyamatok adathasználata
artifact-ios-data-usage-about =
    A telefon számolja, mennyi adatot használnak az egyes folyamatok, azaz a futó programok. A lista gyakran évekre visszanyúlik.
    Egy közzétett folyamatnév ebben a listában azt mutatja, hogy ezen vagy az előző telefonon futott.
rule-ios-data-usage-usage-without-process =
    { $rows ->
        [one] Adatot használt egy folyamat, de a nevét törölték. A száma: { $process }.
       *[other] { $rows } alkalommal használt adatot egy folyamat, de a nevét törölték. A száma: { $process }.
    }
rule-ios-data-usage-usage-without-process-about =
    A telefon a folyamatok nevét az egyik táblában, az adathasználatukat egy másikban őrzi.
    Közzétett esetekben csak az első táblából törölték a neveket.
rule-ios-data-usage-process-numbers-missing =
    { $missing ->
        [one] Egy folyamat hiányzik a számozott listából: { $gaps }.
       *[other] { $missing } folyamat hiányzik a számozott listából: { $gaps }.
    }
rule-ios-data-usage-process-numbers-missing-about =
    A telefon egymás után számozza a folyamatokat. Egy hiány azt mutatja, hogy egy sort töröltek.
    A telefonok maguktól is törölnek régi sorokat, ezért ez önmagában keveset mond.
