### Not yet reviewed by a person who speaks it.
artifact-ios-disabled-daemons = Kikapcsolt szolgáltatások
artifact-ios-disabled-daemons-about =
    A telefon listát vezet azokról a saját szolgáltatásairól, amelyek nem indulhatnak el. A legtöbb bejegyzés hétköznapi.
rule-ios-disabled-daemons-updates-or-reports-off = Frissítések vagy összeomlási jelentések szolgáltatásai ki vannak kapcsolva: { $services }.
rule-ios-disabled-daemons-updates-or-reports-off-about =
    Frissítések nélkül a telefon nyitva marad ismert támadások előtt. Összeomlási jelentések nélkül a támadások kevesebb nyomot hagynak.
    Közzétett kémprogram is kikapcsolt ilyen szolgáltatásokat. A telefonjukat feloldó tulajdonosok is teszik.
