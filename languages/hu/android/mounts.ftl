### Not yet reviewed by a person who speaks it.
artifact-android-mounts = A tárhely részei, ahogy összeállították őket
artifact-android-mounts-about =
    A tárhely melyik része melyik mappában jelenik meg, és mely részek változtathatók.
    A root hozzáférést adó eszközök ezt megváltoztatják.
rule-android-mounts-writable-system = { $count ->
    [one] A rendszer egy része a telefon futása közben megváltoztatható: { $points }.
   *[other] A rendszer { $count } része a telefon futása közben megváltoztatható: { $points }.
}
rule-android-mounts-writable-system-about =
    Egy szokásos telefonon senki nem változtathatja meg a rendszert. Olyan nyitotta meg, akinek teljes hatalma volt a telefon felett.
rule-android-mounts-laid-over-system = { $count ->
    [one] A rendszer egy része fölé más fájlokat tettek: { $points }.
   *[other] A rendszer { $count } része fölé más fájlokat tettek: { $points }.
}
rule-android-mounts-laid-over-system-about =
    A root hozzáférést adó eszközök így változtatják meg a rendszert úgy, hogy rajta nem marad nyom. Néhány gyártó is tesz ilyet.
rule-android-mounts-root-tool-mount = { $count ->
    [one] Egy root hozzáférést adó eszköz állította össze a tárhely egy részét: { $points }.
   *[other] Egy root hozzáférést adó eszköz állította össze a tárhely { $count } részét: { $points }.
}
rule-android-mounts-root-tool-mount-about =
    Root hozzáféréssel egy program túljut az Android védelmének nagy részén. Néhányan szándékosan állítják be ezt a saját telefonjukon.

benign-android-maker-overlay = A gyártó a saját kiegészítéseit teszi a rendszer fölé.
