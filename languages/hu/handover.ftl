### Not yet reviewed by a person who speaks it.
### A report handed on to somebody who helps: words of the command line, and the checklist in the packet.

handover-written = A csomag itt van: { $path } ({ $size } bájt). Csak az tudja kinyitni, akié a titkos kulcs; Ön nem.
handover-redacted = A neveket, számokat és szövegeket kicseréltük benne. Amire a találatok épülnek, azt meghagytuk: küldés előtt olvassa el a report.html fájlt.
handover-not-redacted = A találatokban a neveket, számokat és szövegeket meghagytuk úgy, ahogy vannak.
handover-open = Így lehet kinyitni:

checklist-title = Ellenőrzőlista annak, aki segít
checklist-about = Ez a csomag egy telefon vizsgálatából származik. A jelentés, az elolvasott részek listája és azok a sorok vannak benne, amelyekre a találatok épülnek. Más nincs benne a telefonról.
checklist-answer = A vizsgálat válasza
checklist-evidence = Amit megvizsgáltunk
checklist-findings = Találatok fokozat szerint
checklist-read = Egészben elolvasott részek
checklist-clues = Ismertetőjelek, amelyeket keresni lehetett
# Two numbers: 12 of 40.
checklist-of = { $part } / { $whole }
checklist-redacted = Nevek és szövegek kicserélve
checklist-manifest = A teljes jelentés manifest-fájljának SHA-256 értéke
checklist-steps = Ebben a sorrendben
checklist-whole = Írja be: „bridle verify MAPPA”. Ha a csomag alá van írva, vesse össze a kulcsot azzal, amelyet az érintett más úton mondott meg.
checklist-agreed = Kérdezze meg az érintettet, beleegyezik-e, hogy Ön ezt megnézi, és mit vár tőle.
checklist-reach = Kérdezze meg, hogyan érheti el a megvizsgált telefon nélkül.
checklist-unread = A találatok előtt olvassa el, mit nem lehetett megvizsgálni, a report.html vagy a ledger.json fájlban.
checklist-rows = Minden találattól menjen el a sorához (rows.jsonl). Nézze meg, azt mondja-e a sor, amit a találat.
checklist-harmless = Menjen végig az ártalmatlan okokon az érintettel együtt. Lehet, hogy tudja az okot.
checklist-words = Azt mondja el, mit találtak abban, amit elolvastak. Egy vizsgálat nem tudja megmondani, hogy egy telefonon nincs kémprogram.
checklist-more = Ha több kell, kérje el magát a vizsgálati anyagot. A manifest.json minden elolvasott fájl SHA-256 értékét tartalmazza.
checklist-keep = Tartsa a csomagot titkosítva. Törölje, ha az ügy lezárult.
