### Not yet reviewed by a person who speaks it.
artifact-ios-unified-log-processes = Programok a rendszernaplóban
artifact-ios-unified-log-processes-about =
    Szinte minden program ír a telefon saját naplójába. A napló mindegyiket megnevezi, a helyével, a felhasználójával és az időpontjaival,
    azokat is, amelyek már nincsenek meg. Hogy a programok mit írtak, azt itt nem olvassuk.
rule-ios-unified-log-processes-program-in-odd-place = Egy program olyan helyről futott, ahová nem való program: { $path }.
rule-ios-unified-log-processes-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez egy adatoknak való mappából futott.
    Közzétett kémprogram is tett ilyet.
rule-ios-unified-log-processes-image-in-odd-place = Programkód volt olyan helyen, ahová nem való, és a naplóba írt: { $path }.
rule-ios-unified-log-processes-image-in-odd-place-about =
    Lehet önálló program, vagy egy rész, amelyet más program töltött be. A telefon tovább őrzi ezt a bejegyzést, mint magát
    a naplót, ezért talán nincs hozzá időpont.
rule-ios-unified-log-processes-app-with-root-rights = Ez az alkalmazás a rendszer legmagasabb jogaival futott: { $path }.
rule-ios-unified-log-processes-app-with-root-rights-about =
    Az alkalmazások egy szokásos felhasználó jogaival futnak. Amelyiknek több van, az túljutott a telefon egyik zárán.
rule-ios-unified-log-processes-system-program-changed =
    A rendszer egyik programja az utolsó bekapcsolás óta { $count } különböző program volt: { $path }.
rule-ios-unified-log-processes-system-program-changed-about =
    A rendszer programjai a telefon olyan részén vannak, amely futás közben nem változtatható. Egy frissítés kicseréli őket,
    és akkor a telefon újraindul.
rule-ios-unified-log-processes-app-code-in-system-program = A rendszer egyik programja egy alkalmazás részét töltötte be. A program: { $path }. A rész: { $image }.
rule-ios-unified-log-processes-app-code-in-system-program-about =
    A rendszer programjai csak azt töltik be, ami a rendszerhez tartozik. A rendszert átalakító eszközök saját részeket töltenek be.
rule-ios-unified-log-processes-program-without-path =
    { $count ->
        [one] A naplóban egy olyan program bejegyzései vannak, amelynek nevét a telefon már nem őrzi.
       *[other] A naplóban { $count } olyan program bejegyzései vannak, amelyek nevét a telefon már nem őrzi.
    }
rule-ios-unified-log-processes-program-without-path-about =
    A telefon feljegyzi minden naplóba író program helyét. Egy ilyen feljegyzés ritkán hiányzik. Önmagában ez keveset
    mond.

benign-app-helper-of-jailbreak = A tulajdonos olyan alkalmazást telepített, amelynek kellenek ezek a jogok, erre készült eszközzel.
benign-system-part-updated = A telefon magától cserélte ki a rendszernek ezt a részét, újraindulás nélkül.
benign-log-tidied-up = A telefon helyet csinált a naplójában, és a feljegyzést a bejegyzések előtt távolította el.
next-compare-with-other-lists = Vesse össze ugyanennek az anyagnak a többi programlistájával, ugyanabból az időből.

note-paths-missing = A napló olyan programokat nevez meg, amelyeknek a telefonon lévő helye nincs ebben az anyagban; a részlet megmondja, hány ilyen van.
