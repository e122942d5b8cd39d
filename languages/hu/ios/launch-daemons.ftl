### Not yet reviewed by a person who speaks it.
artifact-ios-launch-daemons = Maguktól induló szolgáltatások
artifact-ios-launch-daemons-about =
    Amit a telefon kérés nélkül elindít: minden szolgáltatás, a programja, és amivel indul.
    Hétköznapi telefonon mind az iOS része.
rule-ios-launch-daemons-program-in-odd-place = Egy szolgáltatás olyan programhoz van beállítva, amely nem való oda, ahol van: { $path }.
rule-ios-launch-daemons-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez a szolgáltatás egy másik mappából indít egyet.
    Közzétett kémprogram is volt ilyen mappában; azok az eszközök is, amelyeket a telefon zárainak levétele után telepítenek.
