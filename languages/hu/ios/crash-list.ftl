### Not yet reviewed by a person who speaks it.
artifact-ios-crash-list = Összeomlási jelentések listája
artifact-ios-crash-list-about =
    A diagnosztikai fájlban lista van a telefonon lévő összes összeomlási jelentésről.
    Az utolsó hetek programjait nevezi meg, akkor is, ha magát a jelentést nem vették át.
rule-ios-crash-list-crashed-again-and-again =
    { $several ->
        [yes] A lista szerint egy órán belül { $count } alkalommal omlottak össze beérkező tartalmat kezelő programok: { $process }.
       *[no] A lista szerint egy órán belül { $count } alkalommal omlott össze egy beérkező tartalmat kezelő program: { $process }.
    }
rule-ios-crash-list-crashed-again-and-again-about =
    Az érintés nélküli támadásokat gyakran többször próbálják, és mindegyik próbálkozás összeomlással végződhet.
    Egy szokásos hiba is ismétlődhet. Nézze meg, mi érkezett közvetlenül előtte.
