### Not yet reviewed by a person who speaks it.
artifact-android-files = Fájlnevek
artifact-android-files-about =
    Mely fájlok vannak a telefonon, mikor változtak, és kié melyik. Itt ismert kémprogramot a fájljai alapján lehet megtalálni.
rule-android-files-in-passing-folder = { $count ->
    [one] Egy fájl olyan helyen van, ahová egy számítógép kábelen át tesz dolgokat: { $files }.
   *[other] { $count } fájl olyan helyen van, ahová egy számítógép kábelen át tesz dolgokat: { $files }.
}
rule-android-files-in-passing-folder-about =
    Oda egyetlen alkalmazás sem írhat. Fejlesztők mindennap használják ezt a helyet. Olyan támadók is, akiknek a kezében volt a telefon.
rule-android-files-root-tool = { $count ->
    [one] Egy root hozzáférést adó eszköz fájlja van a telefonon: { $files }.
   *[other] Root hozzáférést adó eszközök { $count } fájlja van a telefonon: { $files }.
}
rule-android-files-root-tool-about =
    Root hozzáféréssel egy program túljut az Android védelmének nagy részén. Néhányan szándékosan állítják be ezt a saját telefonjukon.
rule-android-files-set-user-outside-system = { $count ->
    [one] Egy rendszeren kívüli program a saját jogait adja annak, aki elindítja: { $files }.
   *[other] { $count } rendszeren kívüli program a saját jogait adja annak, aki elindítja: { $files }.
}
rule-android-files-set-user-outside-system-about =
    A szokásos alkalmazásoknak soha nincs ilyen jelük. A root hozzáférést adó eszközöknek van.
rule-android-files-hidden-code = { $count ->
    [one] A közös tárhely egyik rejtett mappájában program van: { $files }.
   *[other] A közös tárhely rejtett mappáiban { $count } program van: { $files }.
}
rule-android-files-hidden-code-about =
    Néhány ártalmas alkalmazás rejtett mappákban tartja, amit később tölt be. Sok hétköznapi alkalmazás ott tartja a frissítéseit.
rule-android-files-changed-system-file = { $count ->
    [one] A rendszer egyik fájlja nem az összes többi napját viseli, { $day }: { $files }.
   *[other] A rendszer { $count } fájlja nem az összes többi napját viseli, { $day }: { $files }.
}
rule-android-files-changed-system-file-about =
    A rendszer fájljai egyszerre készülnek, és frissítések között nem változnak. Egy más napot viselő fájlt később tettek oda,
    vagy a gyártó több lépésben készítette a rendszert.

benign-android-app-keeps-downloads = Egy hétköznapi alkalmazás rejtett mappában tartja a frissítéseit vagy kiegészítőit.
benign-android-maker-changed = A gyártó vagy egy frissítés tette oda a fájlt.

next-android-ask-what-these-files-are = Kérdezze meg azt, aki fejlesztésre használja vagy megjavította ezt a telefont, mik ezek a fájlok.
next-android-keep-the-acquisition = Őrizze meg ezeket a fájlokat úgy, ahogy vannak, és készítsen róluk másolatot. Többet mutatnak, mint amit a telefon később mutatni fog.
