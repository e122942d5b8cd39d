### Not yet reviewed by a person who speaks it.
### Words of the command line. An error has two texts: what happened, and (-next) what to do.

consent-question = Ez az Ön telefonja, vagy a tulajdonosa hozzájárult ehhez a vizsgálathoz?
consent-note = Egy vizsgálat olyasmit is találhat, amit senki nem keresett.
consent-choices = Folytatáshoz írja be a nevét vagy azt, hogy „igen”. Ha nem folytatja, csak nyomja meg az Enter billentyűt.
password-prompt = A mentés jelszava (nem a telefon kódja):
password-note = Gépelés közben semmi nem látszik. A jelszót nem tároljuk.
password-again = Ez a jelszó nem nyitja ki a mentést. Próbálja meg még egyszer:

## Progress. The last part of an id is the step's own word.

progress-opening = Megnyitás: { $name }
progress-deriving-key = Kulcs készítése a jelszóból; ez szándékosan tart néhány másodpercig
progress-reading-index = A jegyzék olvasása
progress-reading = Olvasás: { $artifact } ({ $total } közül { $done })
progress-matching = Összevetés a közzétett ismertetőjelekkel
progress-writing = A jelentés írása
progress-fetching = Letöltés: { $name } ({ $total } közül { $done }, { $size })

## Summary after a check

summary-evidence = Megvizsgálva: { $name } ({ $kind })
summary-clues = { $loaded } közzétett ismertetőjelből { $applicable } darabot kerestünk.
summary-parts = { $parts } részből { $read } részt olvastunk el.
summary-unread = Nem olvastuk el egészben: { $parts }
summary-findings = { $count ->
    [0] Nincs találat.
    [one] Egy találat:
   *[other] { $count } találat:
}
summary-finding = { $grade }: { $text }
summary-more-findings = { $count ->
    [one] és még egy a jelentésben
   *[other] és még { $count } a jelentésben
}
summary-written = A jelentés itt van: { $path }
summary-open = Böngészőben nyissa meg ezt: { $path }

## Checking a report folder

verify-same = { $count ->
    [one] Egy fájl olyan, mint amikor a jelentés készült.
   *[other] Mind a { $count } fájl olyan, mint amikor a jelentés készült.
}
verify-differs = A mappa nem olyan, mint amikor a jelentés készült.
verify-missing = hiányzik: { $name }
verify-size = más a mérete: { $name }
verify-hash = más a tartalma: { $name }
verify-extra = nem volt ott: { $name }
verify-unreadable = nem olvasható: { $name }
verify-unsure = A jelentés néhány fájlja nem olvasható. Senki nem tudja megmondani, hogy olyanok-e, mint voltak.
verify-unsigned = Ezt a jelentést senki nem írta alá.
verify-signed = Olyan kulccsal van aláírva, amelyet Ön ismer: { $key }
verify-signed-unknown = Alá van írva, és azóta nem változott. A kulcs itt nem ismert: { $key }. Kérje el más úton, és hasonlítsa össze.
verify-signed-other = Másik kulccsal van aláírva: { $key }
verify-signature-unchecked = Van rajta aláírás, de nem ellenőriztük. A kulcs: { $key }. Adja meg a nyilvános kulcsot a --key kapcsolóval.
verify-signature-broken = Az aláírás nem illik hozzá. Valaki az aláírás után megváltoztatta a jelentést.
verify-evidence-same = A vizsgálati anyag olyan, amilyen volt.
verify-evidence-differs = A vizsgálati anyag nem olyan, amilyen volt.

## Published clues

indicators-folder = Az ismertetőjelek ide vannak telepítve: { $path }
indicators-none = Nincs telepítve ismertetőjel.
indicators-file = { $file } ({ $name }): { $loaded } átvéve, { $notUnderstood } nem érthető
indicators-total = { $loaded } különböző ismertetőjel:
indicators-imported = Telepítve: { $path }
indicators-none-next = A nyilvános listák letöltéséhez írja be: „bridle indicators update”. Ez internetes kiszolgálóktól kéri le őket.
indicators-age = { $days ->
    [0] mai
    [one] egynapos
   *[other] { $days } napos
}
indicators-old = { $count ->
    [one] Egy lista régebbi, mint { $days } nap.
   *[other] { $count } lista régebbi, mint { $days } nap.
} Újak letöltéséhez írja be: „bridle indicators update”.
indicators-changes = { $added } új, { $removed } eltávolítva; { $total } különböző ismertetőjel { $files } fájlban
indicators-changes-of = { $name }: { $added } új, { $removed } eltávolítva
indicators-rolled-back = Újra ezek a listák érvényesek: { $at }.
indicators-file-left-out = Kihagyva: { $name }. { $reason }
indicators-file-kept = Megtartva, ahogy volt: { $name }. { $reason }
indicators-entry-unknown = A jegyzék nem nevez meg fájlt ehhez: { $name }
indicators-packed = { $values } ismertetőjelet csomagoltunk { $files } fájlból ide: { $path } ({ $size } bájt).
indicators-packed-key = Aki importálja, annak szüksége van az Ön nyilvános kulcsára: { $key }

## Why something could not be fetched

fetch-no-address = Nincs ilyen cím ({ $detail }).
fetch-not-https = A cím nem titkosított, azaz nem https-cím ({ $detail }).
fetch-refused = A kiszolgálót nem lehetett elérni ({ $detail }).
fetch-certificate = A kiszolgáló nem tudta igazolni magát ({ $detail }).
fetch-dropped = A kapcsolat újra és újra megszakadt ({ $detail }).
fetch-timed-out = A kiszolgáló túl sokáig nem válaszolt.
fetch-status = A kiszolgáló ezt válaszolta: { $detail }.
fetch-redirects = A kiszolgáló egyik címről a másikra küldött, több mint { $detail } alkalommal.
fetch-too-large = A fájl nagyobb, mint { $detail } bájt.
fetch-no-size = A kiszolgáló nem mondja meg, milyen hosszú a fájl.
fetch-encoding = A kiszolgáló nem a kért formában küldte a fájlt ({ $detail }).
fetch-changing = A fájl letöltés közben megváltozott.
fetch-proxy = A proxy nem nyitott utat ({ $detail }).
fetch-proxy-kind = Ez a fajta proxy nem használható ({ $detail }); csak HTTP-proxy használható.
fetch-not-clues = Ami érkezett, nem ismertetőjel-fájl ({ $detail }).
fetch-not-an-index = Ez nem ismertetőjel-fájlok jegyzéke ({ $detail }).
fetch-not-in-mirror = A fájl nincs a tükörben ({ $detail }).
fetch-pin = Ez nem az a fájl, amelyet a zárolófájl megnevez ({ $detail }).

## Errors

error-usage = { $detail }
error-usage-next = A lehetőségekhez írja be: „bridle { $verb } --help”.
error-no-verb = Nincs megadva, mi a teendő.
error-no-verb-next = Írja be: „bridle --help”, és megtudja, mire képes a Bridle.
error-unknown-verb = Nincs ilyen parancs: { $name }.
error-unknown-verb-next = Írja be: „bridle --help”, és megtudja, mire képes a Bridle.
error-unknown-option = Nincs ilyen kapcsoló: { $name }.
error-unknown-option-next = A kapcsolókhoz írja be: „bridle { $verb } --help”.
error-unknown-artifact = Nincs ilyen nevű adatfajta: { $name }.
error-unknown-artifact-next = A nevekhez írja be: „bridle coverage”.
error-unknown-language = Ezen a nyelven nincsenek szövegek: { $name }.
error-unknown-language-next = Ezek vannak: { $choices }.
error-unknown-rule = Nincs ilyen nevű szabály vagy adatfajta: { $name }.
error-unknown-rule-next = Másolja ki a nevet egy jelentésből, vagy írja be: „bridle coverage”.
error-bad-limit = Ilyen korlát nem állítható be, vagy az értéke nem egész szám: { $name }.
error-bad-limit-next = Ezek állíthatók be: { $choices }.
error-bad-date = Ez nem dátum: { $name }.
error-bad-date-next = Dátumot így írjon: 2026-05-04, időpontot így: 2026-05-04T10:11:12Z.
error-bad-event = Ez nem dátum, mögötte szavakkal: { $name }.
error-bad-event-next = Írja így: „2026-05-03 határátlépés”, vagy időponttal: „2026-05-03 14:30 határátlépés”.
error-dates-reversed = Az idővonal első napja, { $since }, későbbi, mint az utolsó, { $until }.
error-dates-reversed-next = Cserélje meg a két dátumot.
error-no-page = Az oldal nincs a program mellett.
error-no-page-next = Fordítsa le újra a Bridle-t, vagy szerezze be újra onnan, ahonnan jött.
error-page-there = Már van ilyen fájl: { $path }.
error-page-there-next = Válasszon másik nevet, vagy a felülíráshoz tegye hozzá a --force kapcsolót.
error-no-evidence-given = Nincs megadva, mit kell megvizsgálni.
error-no-evidence-given-next = Adjon meg egy mentésmappát vagy diagnosztikai fájlt: bridle check MAPPA
error-not-phone-evidence = Ez nem olyan telefonmentés vagy diagnosztikai fájl, amelyet a Bridle el tud olvasni: { $name }.
error-not-phone-evidence-next = Válassza a hosszú nevű mappát, amelyben van Manifest.db fájl, vagy magát a diagnosztikai fájlt.
error-several-backups = Itt több vizsgálható anyag van: { $name }.
error-several-backups-next = Válasszon közülük egyet, vagy adja meg együtt azokat, amelyek egy telefonról valók:
error-several-backups-choice = { $path } ({ $device })
error-path-absent = Nem létezik, vagy nem olvasható: { $name }.
error-path-absent-next = Ellenőrizze az útvonal írásmódját. Macen a terminálnak „Teljes lemezhozzáférés” kell a mentések olvasásához.
error-not-permitted = A számítógép nem engedi, hogy a Bridle elolvassa ezt: { $name }.
error-not-permitted-next = Macen adjon a terminálnak „Teljes lemezhozzáférést” a beállításokban, vagy másolja a mentést másik mappába.
error-wrong-password = A jelszó nem nyitja ki ezt a mentést.
error-wrong-password-next = Próbálja újra. A mentés jelszaváról van szó, amely régebbi lehet, mint a telefon kódja.
error-no-password = Ez a mentés titkosított, és nem adtak meg jelszót.
error-no-password-next = Használja ezt: --password-file FÁJL, vagy állítsa be a BRIDLE_BACKUP_PASSWORD változót. Terminálon a program megkérdezi.
error-no-identity = Ezt a fájlt az age programmal egy kulcshoz titkosították, és nem adtak meg kulcsot.
error-no-identity-next = Használja ezt: --identity-file FÁJL, azzal a fájllal, amelyben a titkos kulcs van (AGE-SECRET-KEY-1…).
error-wrong-identity = A titkos kulcs nem nyitja ki ezt a fájlt.
error-wrong-identity-next = Kérdezze meg azt, aki a gyűjtést beállította, melyik kulcs volt az. A kulcsfájlban több is lehet.
error-damaged-keybag = A mentésnek az a része sérült, amely a kulcsait őrzi. Ennek nincs köze a jelszóhoz.
error-damaged-keybag-next = Készítsen új mentést, vagy másolja át ezt újra onnan, ahonnan jött.
error-missing-key = A jelszó helyes, de egy kulcs hiányzik a mentésből.
error-missing-key-next = Készítsen új mentést. Azok a részek, amelyekhez ez a kulcs kell, zárva maradnak.
error-damaged-evidence = Ez sérült: { $name }. Részlet: { $detail }.
error-damaged-evidence-next = Másolja át újra onnan, ahonnan jött, vagy készítse el újra.
error-truncated-evidence = Ez túl korán ér véget: { $name }. Egy része hiányzik.
error-truncated-evidence-next = Másolja át újra onnan, ahonnan jött. Lehet, hogy nem írták ki végig.
error-unsupported-evidence = Ez olyan formájú, amelyet a Bridle még nem ismer: { $name }. Részlet: { $detail }.
error-unsupported-evidence-next = Keressen újabb Bridle-t, és szóljon a készítőinek erről a formáról.
error-over-limit = Ez többet kér, mint amennyit a korlátok engednek: { $name }. Részlet: { $detail }.
error-over-limit-next = Ha megbízik a fájlban, emelje meg a korlátot így: --limit NÉV=ÉRTÉK.
error-output-not-empty = Ez a mappa nem üres: { $path }.
error-output-not-empty-next = Válasszon új mappát, vagy tegye hozzá a --force kapcsolót, ha ebbe írna.
error-output-not-writable = A jelentés nem írható ide: { $path }.
error-output-not-writable-next = Válasszon másik mappát, és nézze meg, nem telt-e meg a lemez.
error-consent-needed = Senki nem mondta, hogy a telefon tulajdonosa hozzájárul.
error-consent-needed-next = Adja meg így, ki járult hozzá: --consent SZÖVEG, vagy --yes, ha ez a saját telefonja.
error-indicator-file = Ez nem olyan ismertetőjel-fájl, amelyet a Bridle el tud olvasni: { $name }.
error-indicator-file-next = Ezeket olvassa: STIX 2, MISP-események, stalkerware-listák YAML-ben, táblázatok (CSV) és egyszerű listák. Egy fájlról ez mond többet: „bridle indicators lint FÁJL”.
error-no-indicators = Nincs betöltve közzétett ismertetőjel.
error-no-indicators-next = Adjon meg egy ismertetőjel-fájlt vagy -mappát az --indicators kapcsolóval.
error-indicator-file-damaged = Ezt nem lehet egészben elolvasni: { $name }. Részlet: { $detail }.
error-indicator-file-damaged-next = Szerezze be újra onnan, ahonnan jött.
error-pack-changed = Ez nem az, amit aláírtak: { $name }. Megváltozott vagy megsérült.
error-pack-changed-next = Ne használja. Szerezze be újra attól, aki készítette.
error-pack-unsigned = Ezt a csomagot senki nem írta alá: { $name }.
error-pack-unsigned-next = Kérjen aláírt csomagot attól, aki készítette.
error-pack-signer = Ezt a csomagot itt nem ismert kulccsal írták alá: { $name }. A kulcs: { $key }
error-pack-signer-next = Kérje el más úton a nyilvános kulcsot attól, aki készítette. Azután adja meg a --key kapcsolóval.
error-no-key = Ebben nincs ép minisign-kulcs: { $name }.
error-no-key-next = Adjon meg egy fájlt, amelyet a „minisign -G -W” készített, vagy egy RW betűkkel kezdődő nyilvános kulcsot.
error-key-locked = Az itt lévő kulcsnak jelszava van: { $name }.
error-key-locked-next = Használjon jelszó nélküli kulcsot, amilyet a „minisign -G -W” készít.
error-sign-without-out = Nincs jelentésmappa, amelyet alá lehetne írni.
error-sign-without-out-next = Tegye hozzá: --out MAPPA.
error-no-lock = Ez nem ismertetőjelek zárolófájlja: { $name }.
error-no-lock-next = Ez a lock.json fájl egy frissítés mappájában.
error-import-folder = Ez egy mappa: { $name }.
error-import-folder-next = A benne lévő fájlokat adja meg.
error-mirror-and-address = A --mirror kapcsolóval semmit nem töltünk le, de ez egy cím: { $name }.
error-mirror-and-address-next = Fájlt adjon meg jegyzékként, vagy hagyja el a --mirror kapcsolót.
error-store-broken = A letöltött ismertetőjelek sérültek: { $path }
error-store-broken-next = Írja be: „bridle indicators rollback”, vagy töltse le őket újra: „bridle indicators update”.
error-store-changed = Ez nem az, amit letöltöttünk: { $name }. Megváltozott vagy megsérült.
error-store-changed-next = Írja be: „bridle indicators rollback”, vagy töltse le őket újra: „bridle indicators update”.
error-store-not-writable = Az ismertetőjelek nem írhatók ide: { $path }.
error-store-not-writable-next = Nézze meg, nem telt-e meg a lemez, vagy válasszon másik mappát a BRIDLE_HOME változóval.
error-updating = Az ismertetőjelek másik frissítése folyamatban van.
error-updating-next = Várja meg, amíg befejeződik. Ha nincs ilyen, távolítsa el az „updating” fájlt innen: { $path }.
error-no-previous = Nincs korábbi frissítés, amelyre vissza lehetne térni.
error-no-previous-next = Semmi nem változott.
error-network = A közzétett ismertetőjeleket nem lehetett letölteni: { $detail }.
error-network-next = Nézze meg, van-e internete a számítógépnek, és próbálja újra.
error-not-a-report = Ez nem a Bridle által írt jelentésmappa: { $name }.
error-not-a-report-next = Válassza azt a mappát, amelyben a manifest.json van.
error-no-recipient = Nincs megadva, ki nyithatja ki a csomagot, vagy a kulcs nem nyilvános age-kulcs.
error-no-recipient-next = Kérje el a segítőtől a nyilvános kulcsát. Az age1 betűkkel kezdődik. Adja meg a --to kapcsolóval.
error-file-exists = Már van ilyen fájl: { $path }.
error-file-exists-next = Válasszon másik nevet az --out kapcsolóval, vagy tegye hozzá a --force kapcsolót.
error-report-changed = Az itt lévő jelentés nem olyan, mint amikor készült: { $name }.
error-report-changed-next = Írja be: „bridle verify MAPPA”, hogy lássa, mi tér el, és készítse el újra a jelentést.
error-report-version = Az itt lévő jelentést a Bridle másik verziója készítette: { $name }.
error-report-version-next = Készítse el újra a jelentést ezzel.
error-report-form = Ez a fájl nem a Bridle által írt jelentés: { $name } ({ $detail }).
error-report-form-next = Készítse el újra a jelentést, vagy kérje el újra onnan, ahonnan kapta.
error-report-too-large = Az itt lévő jelentés túl nagy az átadáshoz: { $name }.
error-report-too-large-next = Készítse el újra kevesebb résszel (--only), és azt adja át.
error-as-without-out = Nincs megadva mappa a fájloknak.
error-as-without-out-next = Tegye hozzá: --out MAPPA.
error-no-artifact = Nincs megnevezve adatfajta.
error-no-artifact-next = Tegye hozzá: --artifact AZONOSÍTÓ, vagy mindhez: --as mvt --out MAPPA. A „bridle coverage” felsorolja az azonosítókat.
records-as-written = { $count ->
    [one] Egy fájl készült itt: { $path }. Az van benne, ami a telefonon volt, minden névvel és számmal.
   *[other] { $count } fájl készült itt: { $path }. Az van bennük, ami a telefonon volt, minden névvel és számmal.
}
error-cancelled = Leállítva. Semmit nem írtunk ki.
error-cancelled-next = Kezdje újra, amikor csak szeretné.
error-defect = A Bridle hibázott, és le kellett állnia. A hiba a miénk, nem az Öné és nem a telefoné.
error-defect-next = Kérjük, jelentse a készítőinek a lenti sorokkal. Semmit nem tartalmaznak a telefonról.

# Answers that mean no, with commas between them.
consent-no-words = n, nem
