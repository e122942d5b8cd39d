### Not yet reviewed by a person who speaks it.
### The report as a letter: headings and the words between the facts.
###
### Hungarian. The reader is addressed politely in the third person (magázás); “Ön” itself is named seldom.
### After a number the noun stays in the singular. No ending is hung on a variable and no article stands before one:
### the sentence is turned so that the variable stands after a colon, or before “nevű”.
### Terms, used throughout: finding = találat; trace = nyom; clue = ismertetőjel, indicator = indikátor;
### evidence = vizsgálati anyag; proof = bizonyíték; report = jelentés; ledger = olvasási napló (no text names it);
### check = vizsgálat; log = napló; record and entry = bejegyzés; artifact = adatfajta; part = rész;
### spyware = kémprogram; backup = (biztonsági) mentés; diagnostic file = diagnosztikai fájl;
### bug report = Android-hibajelentés; crash = összeomlás; profile = profil; right or permission = engedély.

# $date: 2026-05-04
report-title = Jelentés egy telefon vizsgálatáról, { $date }
report-contents = Ezen az oldalon
# Stands between the items of a list in one line.
report-list-mark = ;
report-header = Jelentés egy telefon vizsgálatáról
report-yes = igen
report-no = nem
report-unknown = nem ismert
# A number alone, written the way of the language.
report-count = { $count }
report-no-time = nincs hozzá időpont

report-basis = Mire épül ez a jelentés
report-no-clues = Nem volt betöltve közzétett ismertetőjel.
report-clues = { $loaded } közzétett ismertetőjelből { $applicable } darabot tudtunk keresni. Az ismertetőjel (indikátor) olyan jel, amelyet szakértők tettek közzé.
report-parts = A meglévő { $parts } részből { $read } részt olvastunk el egészben. Összesen { $records ->
    [one] egy bejegyzést
   *[other] { $records } bejegyzést
} láttunk.
report-evidence-name = Név
report-device = Telefon
report-taken = Készült
report-same-phone = Ugyanaz a telefon, mint { $evidence }
report-encrypted = Jelszóval védett
report-files = Fájlok benne
report-strip-caption = Melyik rész melyik hetekről szól. A teli sáv az első bejegyzéstől az utolsóig tart, és lehetnek benne hiányok. A csíkozott időről nem mond semmit. A szélén álló sáv régebbre is visszanyúlhat.
report-part = Rész
report-from-to = Mettől – meddig
report-untimed = Ezeket is elolvastuk, de nincs bennük időpont:

report-unchecked = Amit nem tudtunk megvizsgálni
report-never = Amit egy ilyen vizsgálat soha nem mutat meg
report-never-unpublished = Olyan nyomok, amelyeket még senki nem tett közzé. Egy új vagy óvatos kémprogram talán semmi olyat nem hagy, amit ismerünk.
report-never-clues = { $loaded } ismertetőjelből { $left } olyan dologról szól, ami nincs benne az elolvasott részekben.
report-never-understood = { $count ->
    [one] A közzétett ismertetőjelek egy sorát nem értettük, ezért nem használtuk.
   *[other] A közzétett ismertetőjelek { $count } sorát nem értettük, ezért nem használtuk.
}
report-more-places = ({ $count ->
    [one] és még egy helyen
   *[other] és még { $count } helyen
})
report-more-reasons = { $count ->
    [one] Még egy ok a report.json fájlban található.
   *[other] Még { $count } ok a report.json fájlban található.
}

report-findings = Amit találtunk
report-no-findings = Itt nincs mit megmutatni. Kérjük, olvassa együtt azzal, amit fentebb nem tudtunk megvizsgálni.
report-lead = Ezt érdemes átnézni. Szakértők által leírt mintára épül, nem közzétett ismertetőjelre.
report-findings-in-short = Röviden, a legerősebbel kezdve. Minden sor a lenti részletekhez vezet.
report-findings-below = { $count ->
    [one] Még egy találat lejjebb olvasható.
   *[other] Még { $count } találat lejjebb olvasható.
}
report-lead-short = ezt érdemes átnézni
report-more-parts = { $count ->
    [one] és még egy rész
   *[other] és még { $count } rész
}
report-why = Miért mondjuk ezt
report-clue = Közzétett ismertetőjel
report-published = Így tették közzé
report-published-until = eddig érvényes: { $date }
report-observed = Ami ott áll
report-when = Mikor
report-seen-in = A telefon része
report-file = Fájl
report-place = Hely
report-could-also-be = Más oka is lehet
report-what-now = Hogyan derítheti ki, és mit tegyen most
report-rows = { $count ->
    [one] Egy bejegyzés mutatja ezt.
   *[other] { $count } bejegyzés mutatja ezt.
}
report-more-rows = { $count ->
    [one] Még egy bejegyzés a report.json fájlban található.
   *[other] Még { $count } bejegyzés a report.json fájlban található.
}
report-more-findings = { $count ->
    [one] Még egy találat a report.json fájlban található.
   *[other] Még { $count } találat a report.json fájlban található.
}
report-more-sources = { $count ->
    [one] és még egy forrás
   *[other] és még { $count } forrás
}
report-more-fields = { $count ->
    [one] Még egy mező a report.json fájlban található.
   *[other] Még { $count } mező a report.json fájlban található.
}
report-technical = Technikai részletek
report-id = Szám a report.json fájlban
report-rule = Szabály
report-artifact = Adatfajta
report-clue-type = Az ismertetőjel fajtája
report-record = A bejegyzés úgy, ahogy elolvastuk
report-times = Időpontjai
# $raw: the number or text in the file. $rule: how it counts.
report-raw-time = (a fájlban: { $raw }, { $rule })

place-table = tábla
place-row = adatsor
place-line = sor
place-offset = bájt
place-key = kulcs
# $area: freelist, freeblock, unallocated, wal or journal. $page and $offset are numbers as text.
place-recovered = innen nyertük vissza: { $area ->
    [wal] az adatbázis naplója
    [journal] az adatbázis változásnaplója
   *[other] törölt terület
}, { $page }. lap, { $offset }. bájt

report-clues-by-name = Ismertetőjelek aszerint, milyen néven tették közzé őket
report-published-name = Így tették közzé
report-clues-tested = Vizsgálható volt
report-clues-loaded = Betöltve

report-timeline = Idővonal
report-timeline-about = Mi mikor történt, a telefon részei által leírt időpontok szerint. Egy óra tévedhet, és egy sor nem mond semmit arról, ami mellette áll.
report-timeline-left-out = { $count ->
    [one] Egy régebbi sor csak a timeline.csv fájlban található.
   *[other] { $count } régebbi sor csak a timeline.csv fájlban található.
}
report-timeline-text = Ezekkel a szavakkal
report-timeline-from = Mettől
report-timeline-to = Meddig
report-timeline-all = Minden rész
report-timeline-only = Csak találatok
report-timeline-caption = Pillanatok UTC szerint, elöl a legrégebbi
report-timeline-what = Mi
report-timeline-earlier = Korábbi
report-timeline-later = Későbbi
report-timeline-shown = Látható sorok:
report-timeline-no-script = { $count ->
    [one] Az oldal egy sort mutat.
   *[other] Itt { $count } sorból az első ötven látható. A többi akkor jelenik meg, ha a böngészőben szkriptek futhatnak; a timeline.csv fájlban is benne van.
}

report-programs = Programok, amelyek futottak
report-programs-about = { $count ->
    [one] A telefon részei egy futó programról szólnak, a mellette álló időpontokban.
   *[other] A telefon részei { $count } futó programról szólnak, a mellettük álló időpontokban. Némelyik már rég nincs meg.
} Az a program, amelyet semmi nem jegyzett fel, itt nem szerepel.
report-programs-odd = { $count ->
    [0] Egyikről sem tudjuk, hogy olyan helyen van, ahová nem valók programok.
    [one] Egy olyan helyen van, ahová nem valók programok. Egy fejlesztő programja is lehet ott.
   *[other] { $count } olyan helyen van, ahová nem valók programok. Egy fejlesztő programjai is lehetnek ott.
}
report-programs-all = Minden program
report-more-programs = { $count ->
    [one] Még egy program itt nincs felsorolva.
   *[other] Még { $count } program itt nincs felsorolva.
} Az alkalmazások csak akkor szerepelnek, ha minden bejegyzést megtartunk (--records).
program-place-staging = olyan hely, amelyet kémprogramok ismert módon használnak
program-place-elsewhere = szokatlan hely
program-place-unknown = nincs megadva a hely
program-place-app = egy alkalmazás része
program-place-system = a rendszer része

report-told = Amit az érintett elmondott
report-told-about = Ezek az időpontok az érintettől származnak, nem a telefonról. Nem bizonyítékok, és a fenti válasz nem rájuk épül.
artifact-told = Az érintett mondta el

report-next = Mi legyen a következő lépés
report-method = Hogyan készült a vizsgálat
report-method-about = A vizsgálat annak a gépén futott, aki ezt a jelentést készítette. Semmit nem küldtünk sehová, és a vizsgálati anyag nem változott.
report-redacted = A neveket, számokat és szövegeket helyőrzőkre cseréltük, például: [név 1]. Amire egy találat épül, azt meghagytuk.
report-program = Program
report-started = Elindult
report-finished = Befejeződött
report-consent = Ki járult hozzá
report-sources = Honnan vannak a közzétett ismertetőjelek
report-source = Forrás
report-loaded = Használt ismertetőjelek
report-not-understood = Nem értett sorok
