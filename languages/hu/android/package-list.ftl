### Not yet reviewed by a person who speaks it.
artifact-android-package-list = Alkalmazások, ahogy a telefon felsorolta őket
artifact-android-package-list-about =
    Minden alkalmazás a fájljai digitális ujjlenyomatával, és gyakran a készítőjével.
    Itt ismert kémprogramot a neve, a fájlja vagy a készítője alapján lehet megtalálni.
rule-android-package-list-put-there-by-hand = { $count ->
    [one] Egy alkalmazás nem ismert áruházból jött: { $packages }.
   *[other] { $count } alkalmazás nem ismert áruházból jött: { $packages }.
}
rule-android-package-list-put-there-by-hand-about =
    A valakit titokban figyelő alkalmazásokat többnyire kézzel teszik a telefonra. Sok hétköznapi alkalmazás is így érkezik.
rule-android-package-list-installed-from-elsewhere = { $count ->
    [one] Egy alkalmazást olyan telepített, amely nem ismert áruház. A telepítő: „{ $installer }”. Az alkalmazás: { $packages }.
   *[other] { $count } alkalmazást olyan telepített, amely nem ismert áruház. A telepítő: „{ $installer }”. Az alkalmazások: { $packages }.
}
rule-android-package-list-installed-from-elsewhere-about =
    Néhány ártalmas alkalmazás másokat is hoz magával. Az általunk nem ismert áruházak ugyanígy néznek ki.
rule-android-package-list-root-app = { $count ->
    [one] Olyan alkalmazás van a telefonon, amely másoknak teljes hatalmat adhat: { $packages }.
   *[other] { $count } olyan alkalmazás van a telefonon, amely másoknak teljes hatalmat adhat: { $packages }.
}
rule-android-package-list-root-app-about =
    A telefon feletti teljes hatalom, azaz root, túljuttat egy alkalmazást az Android védelmének nagy részén.
    Néhányan szándékosan állítják be ezt a saját telefonjukon.
rule-android-package-list-protection-disabled = { $count ->
    [one] Ki van kapcsolva a telefon egy része, amely védi vagy frissítéseket hoz: { $packages }.
   *[other] Ki van kapcsolva a telefon { $count } része, amely védi vagy frissítéseket hoz: { $packages }.
}
rule-android-package-list-protection-disabled-about =
    Néhány ártalmas alkalmazás kikapcsolja ezeket. Azok is, akik kevesebb Google- vagy gyártói szolgáltatást szeretnének.
rule-android-package-list-removed-but-kept = { $count ->
    [one] Egy alkalmazást eltávolítottak, de a telefon még őrzi a helyét: { $packages }.
   *[other] { $count } alkalmazást eltávolítottak, de a telefon még őrzi a helyüket: { $packages }.
}
rule-android-package-list-removed-but-kept-about =
    A program eltűnt, de amit tárolt, még ott lehet. Nézze meg ezt, ha nem Ön távolította el az alkalmazást.

benign-android-app-removed = Ön vagy az áruház távolította el az alkalmazást, és megtartotta az adatait.
