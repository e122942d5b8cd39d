### Not yet reviewed by a person who speaks it.
artifact-android-location-use = A helyzet használata
artifact-android-location-use-about =
    Mely alkalmazások kérdezik, hol van a telefon, és milyen gyakran kaptak választ.
rule-android-location-use-made-up-places = Egy alkalmazás mondja meg a telefonnak, hol van, e helyett: „{ $provider }”.
rule-android-location-use-made-up-places-about =
    Valaki megengedte egy alkalmazásnak, hogy helyeket találjon ki. Játékosok és alkalmazásokat tesztelő emberek tesznek ilyet.

benign-android-made-up-places = Olyan alkalmazást használ, amely megváltoztatja a helyzetét, játékhoz vagy a magánélete védelmére.

next-android-look-at-mock-location = Nézze meg itt: Beállítások, Fejlesztői beállítások, Helyzetet utánzó alkalmazás kiválasztása. Ismeri az alkalmazást?
