### Not yet reviewed by a person who speaks it.
### What the command line says of itself.

help-program = Egy telefon saját nyomait vizsgálja ismert kémprogramok után. Semmi nem hagyja el ezt a számítógépet.
help-option-help = ezt a súgót mutatja
help-option-version = a verziót mutatja
help-heading-example = Példa:
help-exit-codes =
    Kilépési kódok: 0 nincs ismert nyom abban, amit elolvastunk, 1 nyomok, 2 nézze meg közelebbről, 3 nem adható válasz, 64 használat, 65 nem telefonról való anyag, 66 nem olvasható útvonal, 70 hiba a Bridle-ben, 73 nem írható kimenet, 77 hiányzó vagy rossz jelszó, 130 leállítva.

help-check = Megvizsgál egy mentést vagy diagnosztikai fájlt. Ez a fő feladata.
help-check-evidence = mentésmappa vagy diagnosztikai fájl; egy telefon több anyaga egy jelentést ad
help-option-indicators = közzétett ismertetőjelek (indikátorok) fájlja vagy mappája, a telepítettek mellé; ismételhető
help-option-only-indicators = csak a megadott ismertetőjeleket használja
help-option-allow = olyan értékek fájlja, amelyeket Ön ismer, és amelyeket nem kell jelenteni; a jelentés megmondja, hányszor fordultak elő
help-option-identity-file = az age titkos kulcsát tartalmazó fájl, age programmal egy kulcshoz titkosított anyaghoz
help-option-password-file = a mentés jelszavát tartalmazó fájl; enélkül a BRIDLE_BACKUP_PASSWORD változó; annak híján a program kérdezi meg
help-option-out = ebbe a mappába írja a jelentést; újnak vagy üresnek kell lennie
help-option-force = nem üres mappába is ír
help-option-records = minden bejegyzést és a teljes idővonalat is kiírja
help-option-redact = a bizonyítéknak nem számító személyes tartalmat helyőrzőkre cseréli
help-option-sign = az itt megadott minisign-fájl titkos kulcsával aláírja a manifestet (jelszó nélküli kulcs)
help-option-only = csak ezeket az adatfajtákat olvassa (azonosítók vesszővel)
help-option-skip = kihagyja ezeket az adatfajtákat (azonosítók vesszővel)
help-option-lang = a szövegek nyelve; kettő vesszővel két oszlopot ad
help-option-json = a report.json tartalmát a szabványos kimenetre írja, és semmi mást
help-option-since = a kiírt idővonal első napja
help-option-until = a kiírt idővonal utolsó napja
help-option-event = valami, amire az érintett emlékszik, dátummal: „2026-05-03 határátlépés”; az idővonalon áll, és nem bizonyíték; ismételhető
help-option-consent = ki járult hozzá ehhez a vizsgálathoz
help-option-yes = kijelenti, hogy a tulajdonos hozzájárul
help-option-jobs = a párhuzamos munkafolyamatok száma
help-option-limit = erőforráskorlátot állít be; ismételhető
help-option-quiet = nem mutatja a haladást
help-option-verbose = minden lépést megmutat
help-option-no-color = nem használ színeket

help-explain = Elmagyaráz egy szabályt vagy adatfajtát, az ártalmatlan okokkal együtt.
help-explain-rule = egy szabály vagy adatfajta azonosítója, ahogy a jelentésben áll
help-coverage = Felsorolja, mi olvasható, mit mutathat, és hány ismertetőjelet tud vizsgálni.
help-coverage-json = JSON formában ír
help-records = Egy adatfajta bejegyzéseit írja ki JSON-sorokként.
help-records-artifact = az adatfajta azonosítója; a „processes” minden olyan programot jelent, amelyet bármelyik rész futni látott
help-records-as = azt írja ki, amit az MVT, a terület ismert eszköze írt volna: modulonként egy fájlt, az MVT neveivel (mvt)
help-records-out = az --as mellé: a fájlok mappája, amelynek újnak vagy üresnek kell lennie
help-verify = Megnézi, hogy egy jelentésmappa olyan-e, mint amikor kiírták.
help-verify-folder = jelentésmappa
help-verify-key = nyilvános kulcs vagy azt tartalmazó fájl, amellyel a jelentésnek alá kell lennie írva
help-handover = Egy jelentésből egyetlen fájlba csomagolja, amire egy segítőnek szüksége van; csak ő tudja kinyitni.
help-handover-to = annak a nyilvános age-kulcsa (age1…), aki kinyithatja, vagy ilyen kulcsok fájlja; ismételhető
help-handover-out = a kiírandó fájl
help-handover-no-redact = meghagyja a neveket, számokat és szövegeket, ahogy vannak
help-handover-force = felülír egy meglévő fájlt
help-web = Kiírja az oldalt: egyetlen fájlt, amely böngészőben vizsgál meg egy telefont.
help-web-out = a fájl, amelybe az oldalt írja
help-example = Kitalált vizsgálati anyagot ír bemutatóhoz és tanuláshoz.
help-example-name = melyik fajta: { $names }
help-example-folder = a mappa, amelybe írja; újnak vagy üresnek kell lennie
help-example-clean = elhelyezett nyomok nélkül
help-example-seed = szám, amely a részleteket eldönti; ugyanaz a szám ugyanazokat a fájlokat adja

coverage-line = { $indicators ->
    [one] egy ismertetőjel
   *[other] { $indicators } ismertetőjel
}, { $rules ->
    [0] nincs szabály
    [one] egy szabály
   *[other] { $rules } szabály
}

coverage-name = { $name }: { $loaded } ismertetőjelből { $testable }
coverage-more-names = { $count ->
    [one] és még egy név
   *[other] és még { $count } név
}
coverage-untested = Ebben a fajta anyagban semmi nem tartalmaz ilyet: { $types }

heading-could-also-be = Más oka is lehet:
heading-how-to-find-out = Hogyan derítheti ki, és mit tegyen most:
heading-sources = Források:
heading-next-step = Mit tegyen:
heading-examples = Lásd még:

example-written = Kitalált vizsgálati anyagot írtunk ide: { $path }. Senkinek a telefonja nincs benne.
example-password = A mentés jelszava: { $password }
example-next = Így vizsgálhatja meg:
web-written = Az oldal itt van: { $path }. Nem kell hozzá hálózat.
error-unknown-example = Nincs ilyen nevű példa: { $name }.
error-unknown-example-next = Ezek vannak: { $choices }.
help-indicators = Közzétett ismertetőjeleket mutat meg, néz át és telepít.
help-indicators-list = Megmutatja, mely ismertetőjelek vannak telepítve.
help-indicators-lint = Megmondja, mi van egy ismertetőjel-fájlban, mi furcsa benne, és mi nem volt érthető.
help-indicators-import = Ismertetőjel-fájlokat telepít, hogy minden vizsgálat keresse őket.
help-indicators-files = ismertetőjel-fájlok: STIX 2, MISP, YAML, CSV vagy egyszerű listák, ezek zip-fájlja, csomag; a - a szabványos bemenet
help-indicators-key = nyilvános kulcs vagy azt tartalmazó fájl, amellyel a csomagok mostantól alá lehetnek írva
help-indicators-update = Letölti az ismertetőjelek nyilvános listáit. Más parancs nem használja a hálózatot.
help-indicators-index = a követendő jegyzék címe vagy fájlja; enélkül a nyilvános
help-indicators-mirror = ebből a mappából veszi a fájlokat; semmit nem tölt le
help-indicators-pins = csak e zárolófájl szerinti ujjlenyomatú fájlokat vesz át
help-indicators-keep-going = kihagyja a le nem tölthető fájlokat, vagy megtartja őket, ahogy voltak
help-indicators-rollback = Visszatér az utolsó frissítés előtti listákhoz. Kétszer kiadva visszavonja önmagát.
help-indicators-pack = Az összes ismertetőjelből egy kis, aláírt fájlt készít hálózat nélküli számítógépeknek.
help-indicators-out = a kiírandó fájl
help-indicators-sign = titkos kulcs jelszó nélküli minisign-fájlban; enélkül a program saját kulcsa
