### Not yet reviewed by a person who speaks it.
artifact-ios-shutdown-log = A kikapcsolások naplója
artifact-ios-shutdown-log-about =
    Kikapcsoláskor a telefon feljegyzi, mely programokra kellett várnia, és hol vannak.
    Ismert kémprogramok programjai már álltak ebben a naplóban.
rule-ios-shutdown-log-client-in-published-place =
    { $shutdowns ->
        [one] Kikapcsoláskor a telefon várt erre a programra: „{ $path }”.
       *[other] Kikapcsoláskor a telefon { $shutdowns } alkalommal várt erre a programra: „{ $path }”.
    }
rule-ios-shutdown-log-client-in-published-place-about =
    A rendszer programjai nem ebből a mappából futnak. Közzétett kémprogram már futott innen.
rule-ios-shutdown-log-client-in-odd-place = A telefon olyan helyen lévő programra várt, ahová nem való program: { $path }.
rule-ios-shutdown-log-client-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez egy másik mappából futott.
rule-ios-shutdown-log-borrowed-name = A telefon erre a programra várt: { $path }. Az iOS egyik részének nevét viseli, de máshol van.
rule-ios-shutdown-log-borrowed-name-about =
    Az iOS részei olyan mappákban vannak, amelyeket semmi más nem változtathat meg. Közzétett kémprogramok felvették a nevüket, hogy ne vegyék észre őket.
rule-ios-shutdown-log-many-delays =
    { $delayed ->
        [one] { $shutdowns } kikapcsolásból egynél a telefonnak háromszor vagy többször kellett várnia.
       *[other] { $shutdowns } kikapcsolásból { $delayed } alkalommal a telefonnak háromszor vagy többször kellett várnia.
    }
rule-ios-shutdown-log-many-delays-about =
    Kémprogram feltarthatja a kikapcsolást. Szokásos programok is, és a legtöbb telefonon van néhány ilyen bejegyzés.

benign-system-update = A rendszer saját frissítőjének egy része futott ebből a mappából.
benign-busy-phone = A telefon elfoglalt volt, például frissítéssel vagy sok fotóval.
next-look-at-the-processes = Kérjen meg egy tapasztalt embert, hogy nézze meg azoknak a programoknak a nevét, amelyekre a telefon várt.

rule-ios-shutdown-log-same-program-delays = Egy program { $shutdowns } kikapcsolást hosszan feltartott: { $program }. A telefon akár { $notices } alkalommal is megkérdezte, mielőtt továbblépett.
rule-ios-shutdown-log-same-program-delays-about =
    Ez nem a rendszer része. Kémprogram már tartott fel így kikapcsolást; egy lefagyott alkalmazás is tesz ilyet.
benign-program-slow-to-end = Egy alkalmazás még mentett valamit, vagy lefagyott, valahányszor a telefont kikapcsolták.
