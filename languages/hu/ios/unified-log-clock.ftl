### Not yet reviewed by a person who speaks it.
artifact-ios-unified-log-clock = A rendszernapló órája
artifact-ios-unified-log-clock-about =
    A telefon feljegyzi, mikor kapcsolták be, és hogyan igazították az óráját. Minden más nyom időpontja
    erre az órára épül.
rule-ios-unified-log-clock-clock-set =
    { $count ->
        [one] A telefon óráját egyszer átállították, tíz perccel vagy többel.
       *[other] A telefon óráját { $count } alkalommal átállították, tíz perccel vagy többel.
    }
rule-ios-unified-log-clock-clock-set-about =
    A közben feljegyzett időpontok hibásak lehetnek. Az emberek sok okból állítják át az órát.

benign-clock-set-by-owner = A tulajdonos állította át az órát, például egy játék miatt.
benign-empty-battery = Az akkumulátor sokáig üres volt, és a telefon elvesztette az idő fonalát.
next-mind-the-clock = Az e napokra eső más találatok időpontjait óvatosan olvassa.
