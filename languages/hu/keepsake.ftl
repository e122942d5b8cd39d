### Not yet reviewed by a person who speaks it.
### Keepsakes: words of the command line.

help-option-keepsake = lenyomatot is ír ebbe a fájlba: amit a vizsgálat észlelt, üzenetek, nevek és névjegyek nélkül, hogy később közzétett jelekkel össze lehessen vetni
help-option-keepsake-password-file = a lenyomat jelszavát tartalmazó fájl; enélkül a BRIDLE_KEEPSAKE_PASSWORD változó; annak híján a program kétszer kérdezi meg
help-option-keepsake-to = a lenyomatot jelszó helyett az age ezen nyilvános kulcsához (age1…) zárja, vagy egy fájlban álló kulcsokhoz; ismételhető
help-hunt = Sok lenyomatot vet össze közzétett jelekkel, mindegyikről egy sort ír.
help-hunt-keepsake = lenyomat, vagy mappa lenyomatokkal (*.keepsake)
help-hunt-json = lenyomatonként egy sor JSON

keepsake-password = Válasszon jelszót a lenyomathoz. Senki sem tudja majd visszaadni:
keepsake-password-twice = Ugyanaz a jelszó még egyszer:
keepsake-password-differs = A kettő nem egyezett. Válasszon jelszót a lenyomathoz:
keepsake-written = A lenyomat itt van: { $path } ({ $size } bájt).
keepsake-holds = Üzenet és névjegy nincs benne, de aki kinyitja, kipróbálhatja, hogy a telefon találkozott-e egy címmel. Úgy őrizze, mint a mentést.
progress-keepsake = A lenyomat írása

# In front of a line about one keepsake: what the comparison says.
hunt-traces = nyomok
hunt-look-closer = nézze meg közelebbről
hunt-nothing-known-found = nincs ismert nyom abban, amit megőriztek
hunt-could-not-tell = nem lehetett megmondani
hunt-not-phone-evidence = nem vizsgálható anyag
hunt-made = készült: { $date }
hunt-findings =
    { $count ->
        [one] { $count } találat, ebből új: { $fresh }
       *[other] { $count } találat, ebből új: { $fresh }
    }

error-keepsake-without-file = Ezek a beállítások azt mondják meg, hogyan záruljon a lenyomat, de nem kértek lenyomatot.
error-keepsake-without-file-next = Tegye hozzá ezt: --keepsake FÁJL, vagy hagyja el őket.
error-keepsake-no-password = A lenyomathoz jelszó kell, és nincs.
error-keepsake-no-password-next = Használja ezt: --keepsake-password-file FÁJL, vagy állítsa be a BRIDLE_KEEPSAKE_PASSWORD változót. Terminálon a program kétszer megkérdezi. Vagy használja a --keepsake-to beállítást egy kulccsal.
error-keepsake-of-keepsake = Ez már egy lenyomat. Másikat nem lehet készíteni belőle.
error-keepsake-of-keepsake-next = Őrizze meg azt, ami van, vagy vizsgálja meg újra a telefont.
error-no-keepsake = { $name } nem lenyomat.
error-no-keepsake-next = Vizsgálja meg ezzel: „bridle check”.
error-no-keepsakes = Nincs lenyomat itt: { $name }.
error-no-keepsakes-next = Nevezze meg magukat a lenyomatokat, vagy egy mappát, amelyben „.keepsake” végű fájlok vannak.
error-keepsake-compare = { $name } lenyomat. Nincs benne, ami a telefonon volt, ezért nem lehet másik állapottal összevetni.
error-keepsake-compare-next = Vessen össze két mentést vagy két diagnosztikai fájlt.
