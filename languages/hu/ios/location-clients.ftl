### Not yet reviewed by a person who speaks it.
artifact-ios-location-clients = Programok, amelyek a helyzetet kérték
artifact-ios-location-clients-about =
    A telefon listát vezet minden alkalmazásról és programról, amely megkérdezte, hol van a telefon.
    A kérdés nem jelenti azt, hogy választ is kaptak.
rule-ios-location-clients-program-elsewhere = Egy szokatlan helyen lévő program kérte a helyzetet: „{ $path }”.
rule-ios-location-clients-program-elsewhere-about =
    A rendszer programjainak és az alkalmazásoknak saját mappájuk van. Ez máshol van.
    Két mappában, ezekben: /private/var/db és /private/var/tmp, már láttak közzétett kémprogramot.
