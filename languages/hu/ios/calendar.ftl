### Not yet reviewed by a person who speaks it.
artifact-ios-calendar = Naptár
artifact-ios-calendar-about =
    Események minden meghívottal, hivatkozásokkal és helyekkel, valamint naptárak, amelyekre feliratkoztak.
    Meghívók úgy is érkezhetnek, hogy senki nem nyitja meg őket.
rule-ios-calendar-meeting-with-notes =
    { $events ->
        [one] Egy esemény neve „Meeting”, leírása „Notes”, ahogy egy 2023-ban közzétett támadás hagyta.
       *[other] { $events } esemény neve „Meeting”, leírása „Notes”, ahogy egy 2023-ban közzétett támadás hagyta.
    }
rule-ios-calendar-meeting-with-notes-about =
    A támadás múltbeli meghívókat küldött, ezért a telefon kérdés nélkül átvette őket.
    A címük és a szövegük mindig ugyanez a két szó volt.
rule-ios-calendar-backdated-invitation =
    { $events ->
        [one] Egy másvalakitől jött meghívó az esemény vége után készült.
       *[other] { $events } másoktól jött meghívó az esemény vége után készült.
    }
rule-ios-calendar-backdated-invitation-about =
    A telefon kérdés nélkül átveszi a múltbeli eseményekre szóló meghívókat. Egy 2023-ban közzétett támadás ezt használta ki.
    A más fiókból átmásolt naptárak ugyanígy néznek ki, ezért ez önmagában keveset mond.

benign-plain-event = Valaki véletlenül adta egy eseménynek ezeket az egyszerű szavakat.
benign-old-calendar = Az események egy régebbi naptárból vagy másik fiókból jöttek, egyszerre mind.

next-look-at-the-event = Nézze meg, ki szervezte az eseményt, és mikor készült. Emlékszik rá?
