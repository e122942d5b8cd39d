### Not yet reviewed by a person who speaks it.
### The page: what it asks, what it explains, what it says when something goes wrong.

page-title = Bridle: telefon vizsgálata ismert kémprogramok nyomai után
# $step and $steps are numbers, $name is the heading of the screen.
page-title-step = { $step } / { $steps }, { $name }
page-header = Telefonvizsgálat
page-language = Nyelv
page-skip = Ugrás a tartalomhoz
page-back = Vissza
page-next = Tovább
page-remove = Kivétel
page-start-over = Újrakezdés

page-start = Telefon vizsgálata ismert kémprogramok nyomai után
page-start-need = Szüksége van a telefon mentésére vagy diagnosztikai fájljára, ezen a számítógépen.
page-start-time = A vizsgálat néhány percig tart. A mentés elkészítése egy óráig is eltarthat.
page-start-limits = Olyan nyomokat talál meg, amelyeket szakértők közzétettek. Nem láthatja azt a kémprogramot, amelyet még senki nem írt le.
page-offline = Az oldal betöltődött. Most kikapcsolhatja az internetet, és folytathatja. Semmit nem küld sehová.
page-safe-moment = Biztonságos ez a pillanat?
page-safe-moment-who = Aki irányítja ezt a telefont, számítógépet, hálózatot vagy felhőfiókot, észreveheti, mit csinál itt.
page-safe-moment-other = Ha ez lehetséges, használjon másik számítógépet, olyan helyen, ahol biztonságban érzi magát.
page-safe-moment-first = Ha otthoni erőszaktól tart, előbb beszéljen egy segélyvonallal. A kémprogram eltávolítását is észrevehetik.
page-start-go = Indítás
page-example = Próbálja ki egy példával
page-example-about = Az oldal kitalál egy telefont, és azt vizsgálja meg. Semmit nem használ abból, ami az Öné.
page-example-which = Melyik példa?
page-example-planted = Elhelyezett nyomokkal
page-example-password = A példa jelszava: { $password }
page-example-consent = Kitalált telefon

page-have = Mije van?
page-have-shows = Mit mutat
page-have-steps = Hogyan készíthető el
page-have-choose = Ez van meg
page-have-ios-backup = iPhone vagy iPad mentése
page-have-ios-backup-about = A legjobb a beérkezett linkekhez és régebbi nyomokhoz. Az elkészítése 30–60 percig tart.
page-have-ios-sysdiagnose = iPhone diagnosztikai fájlja
page-have-ios-sysdiagnose-about = A legjobb ahhoz, ami mostanában történt. Az elkészítése 15 percig tart. A neve „sysdiagnose”, a vége .tar.gz.
page-have-android = Android-hibajelentés vagy AndroidQF
page-have-android-about = Megmutatja az alkalmazásokat, az engedélyeiket, és ami mostanában futott. Az elkészítése 10 percig tart.
page-have-intrusion-logs = Androidos behatolási naplók
page-have-intrusion-logs-about = Csak ott, ahol a Komplex védelem (Advanced Protection) már korábban vezette őket. Egy évre is visszanyúlhatnak.
page-have-keepsake = Egy korábbi vizsgálat lenyomata
page-have-keepsake-about = Az a kis zárt fájl, amely e telefon vizsgálata után készült. A mai jelekkel vetjük össze, egy perc alatt.

page-give = Adja oda az oldalnak
page-give-drop = Húzza ide a mappát vagy fájlt
page-give-drop-about = Így a böngésző nem kérdez semmit.
page-give-folder = Mappa választása
page-give-file = Fájl választása
page-give-upload = A böngésző most azt írja majd: „feltöltés”. Semmi nem töltődik fel: az oldalnak nincs hová küldenie.
page-give-where = Hol tartja a számítógép a mentéseket?
page-give-looking = Megnézzük, mit adott …
page-give-found = Ezt látja az oldal
page-give-encrypted = jelszóval védett
page-give-size = Méret
page-give-files = Fájlok
page-give-files-count = { $count ->
    [one] egy, és csak akkor nyitjuk meg, ha kell
   *[other] { $count }; csak azokat nyitjuk meg, amelyek kellenek
}
page-give-clues = Közzétett ismertetőjelek
page-give-clues-about = A telefont az ismertetőjelekkel vetjük össze. Nélkülük az oldal nem tud választ adni.
page-clues-where = Honnan szerzek ismertetőjeleket?
page-clues-how = Három csoport ad ki ingyen ismertetőjeleket. Nyissa meg az egyik címet, és nyomja meg a „Code”, majd a „Download ZIP” gombot. Adja hozzá itt azt a fájlt, kicsomagolás nélkül. Mindegyik csoport más kémprogramokat ismer, ezért adjon hozzá többet.
page-clues-seen = Aki figyeli a hálózatot, láthatja, hogy ezeket a címeket felkeresi.
page-clues-amnesty = Amnesty International: kormányok által vásárolt kémprogramok
page-clues-mvt = Mobile Verification Toolkit: sok gyártó kémprogramjai
page-clues-echap = Echap: kémprogramok, amelyeket egy közeli ember is telepíthet
page-give-clues-choose = Ismertetőjel-fájlok hozzáadása
page-give-clues-looking = Az ismertetőjelek megnézése …
page-give-clues-in = { $count ->
    [one] egy ismertetőjel.
   *[other] { $count } ismertetőjel.
}
page-pack-unsigned = Ezt a csomagot senki sem írta alá.
page-pack-signed = Ezzel a kulccsal írták alá:
page-pack-compare = Az oldal nem ismer kulcsokat. Kérdezze meg más úton a csomag készítőjét, hogy az övé-e a kulcs.
page-give-clues-count = { $count ->
    [0] Nincs hozzáadva ismertetőjel-fájl.
    [one] Egy ismertetőjel-fájl van hozzáadva.
   *[other] { $count } ismertetőjel-fájl van hozzáadva.
}
page-give-clues-built-in = { $count ->
    [0] Ebbe az oldalba nincs beépítve ismertetőjel.
    [one] Ebbe az oldalba egy ismertetőjel-fájl van beépítve.
   *[other] Ebbe az oldalba { $count } ismertetőjel-fájl van beépítve.
}

page-agree = Beleegyezés
page-agree-owner = Ez az én telefonom, vagy a tulajdonosa itt ül velem, és beleegyezik.
page-agree-unasked = Tudom, hogy egy vizsgálat olyasmit is találhat, amit nem kerestem.
page-agree-missing = A folytatáshoz jelölje be ezt a sort.
page-agree-names = Ki van itt? A nevek a jelentésbe kerülnek. Ezt üresen is hagyhatja.
page-agree-owner-name = A tulajdonos neve
page-agree-helper-name = A segítő neve
page-agree-keep = Nevek és üzenetek szövegének megtartása a jelentésben
page-agree-keep-about = Ha ez nincs bejelölve, helyőrzőkre cseréljük őket, például: [név 1].
page-agree-rows = Minden időponttal rendelkező sor megtartása, a teljes idővonalhoz
page-agree-rows-about = Ha ez nincs bejelölve, az idővonalon csak a találatok állnak. A teljes idővonal sokat elmond a tulajdonos életéről, például az appokról és hívásokról.
page-agree-list-about = Az oldal csak azokat a fájlokat olvassa el, amelyekből ilyen nyomokat ismerünk. Soha nem változtatja meg őket.
page-agree-list = { $count ->
    [one] Amit keresünk: egy rész
   *[other] Amit keresünk: { $count } rész
}
page-agree-list-caption = Minden rész, és amit a benne talált legerősebb nyom mondana
page-agree-shows = A legerősebb nyom

page-password = A mentés jelszava
page-password-which = Ez az a jelszó, amelyet a mentésekhez választottak. Nem a telefont feloldó kód.
page-password-time = A kulcs elkészítése szándékosan tart néhány másodpercig.
page-password-kept = Soha nem tároljuk. Használat után elfelejtjük, amennyire egy böngésző képes rá.
page-password-show = Jelszó megjelenítése
page-password-unknown = Nem tudom
page-password-unknown-about = Nélküle ez a mentés zárva marad. Az iPhone beállításaiban a „Minden beállítás visszaállítása” törli a mentés jelszavát. Utána készítsen új mentést. Előbb kérdezzen meg egy szakértőt, mert ez megváltoztatja a telefont.
page-password-unknown-new = Ez nem töröl üzeneteket, képeket vagy alkalmazásokat. De alaphelyzetbe állítja a hálózatokat, az adatvédelmet és a főképernyőt. A régebbi mentések zárva maradnak.
page-password-missing = Kérjük, írja be a jelszót.
page-identity = A titkos kulcsot tartalmazó fájl
page-identity-about = Ezt egy kulcshoz titkosították. Válassza ki a kulcsot tartalmazó fájlt.

page-reading = Olvasás
page-reading-opening = Megnyitjuk, amit adott
page-reading-key = Kulcs készítése a jelszóból
page-reading-index = A jegyzék olvasása
page-reading-progress = { $total } részből { $done } elolvasva
page-reading-records = { $records ->
    [one] elolvasva, egy bejegyzés
   *[other] elolvasva, { $records } bejegyzés
}
page-reading-now = olvasás alatt
page-reading-waiting = várakozik
page-reading-bytes = Eddig elolvasva: { $size }
page-reading-bytes-of = Eddig elolvasva: { $size }, összesen körülbelül { $all }
page-reading-cancel = Leállítás, és minden elfelejtése
page-reading-leave = Abbahagyja az olvasást, és mindent elfelejt az oldal?
page-reading-later = A találatokat a végén mutatjuk meg, nem előbb: egy fél válasz félrevezetne.
page-moments-findings-only = Itt csak a találatok állnak. Ha minden sort látni szeretne, kezdje újra, és jelölje be ezt a beleegyezésnél.
page-moments-none = Egyik találatnak sincs időpontja.
page-moments-left-out = { $count ->
    [one] Még egy sor nem fért el ezen az oldalon. A parancssor ki tudja írni.
   *[other] Még { $count } sor nem fért el ezen az oldalon. A parancssor ki tudja írni őket.
}
page-notes = Írja hozzá, amire emlékszik
page-notes-about = Egy határ, egy üzenet, egy nap, amikor elvették a telefont: a sorok mellett áll majd. Nem része a válasznak.
page-notes-redacted = A jelentésben a szavait helyőrzőkre cseréljük, például: [text 1].
page-notes-day = Dátum
page-notes-time = Időpont, ha tudja
page-notes-text = Mi történt
page-notes-add = Hozzáadás
page-notes-missing = Adjon meg egy dátumot, és írja le, mi történt.

page-cards-about = A legerősebb van elöl. Egy sor megnyomásával megnyithatja vagy bezárhatja.
page-card-close = Összecsukás
page-pages-before = Előzők
page-pages-after = Következők
page-pages-shown = Látható:
page-paper = Papíron ez az oldal csak azt mutatja, ami nyitva van. A levél (report.html), a „Vigye magával” résznél, egészben kinyomtatható.

page-take = Vigye magával
page-take-report-html = A levél
page-take-report-html-about = Önnek és egy szakértőnek, olvasásra és nyomtatásra. A találatok vannak benne, és a sorok, amelyekre épülnek.
page-take-report-tar = Minden egy archívumban
page-take-report-tar-about = A lista összes fájlja, valamint mindegyiküknek és minden elolvasott fájlnak az SHA-256 lenyomata. Más nincs benne a telefonról.
page-take-data = Adatok programoknak
page-take-rows = Az idővonal fájljaiban minden sor benne van, amelynek van időpontja.
page-take-no-rows = Az idővonal fájljaiban a találatok és az Ön jegyzetei vannak, más sorok nem.
page-take-report-json = A jelentés
page-take-report-json-about = Ugyanaz, mint a levél, programoknak. Az idővonal nincs benne.
page-take-timeline-csv = Az idővonal táblázatként
page-take-timeline-csv-about = Táblázatkezelőkhöz és a Timesketch programhoz. Időpont nélküli sorok nincsenek benne.
page-take-timeline-jsonl = Az idővonal JSON-sorokként
page-take-timeline-jsonl-about = Ugyanazok a sorok, soronként egy, pontosan úgy, ahogy elolvastuk őket.
page-take-stix-json = Észlelések
page-take-stix-json-about = Azoknak, akik ismertetőjeleket gyűjtenek: az előfordult ismertetőjelek, STIX formában. Más nincs benne a telefonról.
page-take-misp-json = Esemény a MISP számára
page-take-misp-json-about = Az előfordult ismertetőjelek olyan közösségnek, amely a MISP programmal osztja meg őket. Más nincs benne a telefonról.
page-take-not-here = Az összes sor táblázatait részenként, és a saját kulccsal való aláírást csak a parancssor készíti el. Ha később össze akarja vetni a telefont, őrizze meg magát a biztonsági mentést.
page-take-making = Készül …
page-take-hashing = A telefon fájljai: { $done } / { $total }
page-packet = Csomag egy segélyvonalnak
page-packet-about = Benne van a jelentés, a sorok, amelyekre a találatok épülnek, és egy lépéslista. A neveket és szövegeket mindig kicseréljük, bármit választott is. Csak a segélyvonal tudja kinyitni, Ön nem.
page-packet-key = A segélyvonal nyilvános kulcsa
page-packet-key-about = Kérje el a segélyvonaltól az „age” nyilvános kulcsát. Így kezdődik: age1. Ha több van, soronként egyet írjon.
page-packet-no-key = Ez nem az age nyilvános kulcsa. Másolja be még egyszer, az egészet.
page-keepsake = Lenyomat
page-keepsake-about = Kis zárt fájl későbbre. Ha új jelek jelennek meg, adja ennek az oldalnak; új mentés nem kell hozzá. Nincs benne üzenet, név vagy névjegy. De aki a jelszavát ismeri, kipróbálhatja, hogy a telefon találkozott-e egy címmel. Az elkészítéséhez mindent még egyszer elolvasunk.
page-keepsake-password = A lenyomat jelszava
page-keepsake-again = Ugyanaz a jelszó még egyszer
page-keepsake-both = Válasszon hosszú jelszót, és írja be kétszer. Senki sem tudja visszaadni.
page-keepsake-which = Ez az a jelszó, amelyet a lenyomat készítésekor választottak.
page-keepsake-of-keepsake = Ez már lenyomat volt. Őrizze meg azt, ami van.
page-take-phone-keepsake = A lenyomat elkészítése
page-take-handover-tar-age = A csomag elkészítése
page-take-redacted = A neveket és szövegeket helyőrzőkre cseréltük.
page-take-kept = Nevek és szövegek vannak benne. Csak olyannak adja oda, akiben megbízik.

page-trouble = Ez nem sikerült
page-trouble-anyway = Jelentés készítése így is
page-trouble-not-evidence = Ez nem olyan mentés vagy diagnosztikai fájl, amelyet ez az oldal el tud olvasni: { $name }.
page-trouble-not-evidence-next = Válassza a hosszú nevű mappát, amelyben van Manifest.db fájl, vagy magát a diagnosztikai fájlt.
page-trouble-several = Ez az eggyel feljebbi mappa: { $name }. Ennyi van benne: { $count ->
    [one] egy vizsgálható anyag.
   *[other] { $count } vizsgálható anyag.
}
page-trouble-several-next = Válasszon közülük egyet:
page-trouble-password = A jelszó nem nyitja ki ezt a mentést.
page-trouble-password-next = Próbálja újra. Régebbi lehet, mint a telefon kódja.
page-trouble-identity = A titkos kulcs nem nyitja ki ezt: { $name }.
page-trouble-identity-next = Kérdezze meg azt, aki a gyűjtést beállította, melyik kulcs volt az.
page-trouble-truncated = Ez túl korán ér véget: { $name }. Egy része hiányzik.
page-trouble-truncated-next = Másolja át újra onnan, ahonnan jött.
page-trouble-damaged = Ez sérült: { $name }. Részlet: { $detail }.
page-trouble-damaged-next = Másolja át újra onnan, ahonnan jött, vagy készítse el újra.
page-trouble-unsupported = Ez olyan formájú, amelyet ez az oldal még nem ismer: { $name }. Részlet: { $detail }.
page-trouble-unsupported-next = Keressen újabb Bridle-t, és szóljon a készítőinek erről a formáról.
page-trouble-over-limit = Ez nagyobb, mint amit ez az oldal el tud olvasni: { $name }. Részlet: { $detail }.
page-trouble-over-limit-next = Használja a Bridle parancssori változatát, amely többet tud elolvasni.
page-trouble-not-permitted = A böngésző nem kapott engedélyt, hogy elolvassa ezt: { $name }.
page-trouble-not-permitted-next = Másolja a mappát az asztalra, és azt a másolatot adja meg.
page-trouble-clues = Ez nem olvasható fájl közzétett ismertetőjelekkel: { $name }.
page-trouble-clues-next = Vegye ki, vagy szerezze be újra onnan, ahonnan jött.
page-trouble-pack-changed = Ez nem az, amit aláírtak, mert megváltozott vagy megsérült: { $name }.
page-trouble-pack-changed-next = Ne használja. Szerezze be újra a készítőjétől.
page-trouble-pack-unchecked = Ez a böngésző nem tudja ellenőrizni, ki írta alá: { $name }.
page-trouble-pack-unchecked-next = Használjon újabb böngészőt vagy a parancssort.
page-trouble-key-missing = A jelszó jó, de ebből hiányzik egy kulcs, amely nyitná: { $name }.
page-trouble-key-missing-next = Másolja át újra a mentést onnan, ahonnan jött, vagy készítsen újat. A jelentés csak azt mondhatja, hogy semmit nem lehetett elolvasni.
page-trouble-backup-damaged = A jelszó jó, de ez megsérült: { $name } ({ $detail }).
page-trouble-backup-damaged-next = Másolja át újra a mentést onnan, ahonnan jött, vagy készítsen újat. A jelentés csak azt mondhatja, hogy semmit nem lehetett elolvasni.
page-mistake-above = Ez egy feljebb lévő mappa: { $name }.
page-mistake-above-next = Nyissa meg, menjen tovább a „Backup” mappáig, és abban válassza a hosszú nevű mappát.
page-mistake-inside = Ez egy mentésen belüli mappa: { $name }.
page-mistake-inside-next = Válassza azt a hosszú nevű mappát, amelyben van.
page-mistake-one-file = Ez csak egy darab egy mentésből: { $name }.
page-mistake-one-file-next = Válassza az egész hosszú nevű mappát, amelyben van.
page-mistake-clues = Úgy látszik, ebben ismertetőjelek vannak, és semmi egy telefonról: { $name }.
page-mistake-clues-next = Adja hozzá lejjebb, a „Közzétett ismertetőjelek” alatt.
page-mistake-unfinished = A telefon még nem készült el ezzel: { $name }.
page-mistake-unfinished-next = Várja meg, amíg elkészül, és a kész fájlt ossza meg.
page-trouble-empty = Nem volt benne semmi.
page-trouble-empty-next = Válassza ki magát a mappát vagy fájlt.
page-trouble-defect = Magában a Bridle-ben történt hiba. Ez nem mond semmit a telefonról.
page-trouble-defect-next = Kérjük, jelentse a készítőinek a lenti sorokat. Semmit nem tartalmaznak Önről.
