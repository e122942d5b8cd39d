### Not yet reviewed by a person who speaks it.
artifact-ios-filesystem = A telefon összes fájljának listája
artifact-ios-filesystem-about =
    A telefon másolatának minden fájlja, a helyével és időpontjaival.
    A közzétett fájlútvonalakat ezzel a listával vetjük össze.
rule-ios-filesystem-staged-program =
    { $files ->
        [one] Valami van egy olyan mappában, amelyet közzétett kémprogram használt: „{ $path }”.
       *[other] { $files } fájl és mappa van egy olyan mappában, amelyet közzétett kémprogram használt: „{ $path }”.
    }
rule-ios-filesystem-staged-program-about =
    A rendszer rövid ideig a frissítője részeit tartja ebben a mappában. Semmi más nem való oda.
    Ismert kémprogramok programjait találták már benne.
rule-ios-filesystem-executable-elsewhere =
    { $files ->
        [one] Egy futtatható fájl szokatlan helyen van: { $paths }.
       *[other] { $files } futtatható fájl szokatlan helyen van: { $paths }.
    }
rule-ios-filesystem-executable-elsewhere-about =
    A rendszer programjainak és az alkalmazásoknak saját mappájuk van. Ezek a fájlok máshol vannak.
    A telefont másoló eszközök hagynak maguk után ilyen fájlokat.

benign-extraction-tool = A telefon fájljait másoló eszköz tette oda a saját programjait.
next-look-at-the-files = Kérjen meg egy tapasztalt embert, hogy nézze meg ezeket a fájlokat a másolatban.
