### Not yet reviewed by a person who speaks it.
artifact-android-processes = Futó programok
artifact-android-processes-about =
    Minden program, amely a jelentés készítésekor futott, és hogy kinek a jogaival.
rule-android-processes-superuser-label = { $count ->
    [one] Egy program a telefon feletti teljes hatalommal futott: { $processes }.
   *[other] { $count } program a telefon feletti teljes hatalommal futott: { $processes }.
}
rule-android-processes-superuser-label-about =
    Ezeken a programokon az a jel van, amelyet a root hozzáférést adó eszközök adnak. Egy szokásos telefonon egyetlen programnak sincs ilyen.
rule-android-processes-kernel-look-alike = { $count ->
    [one] Egy programnak olyan neve van, mint a rendszermag egy részének, de nem az: { $processes }.
   *[other] { $count } programnak olyan neve van, mint a rendszermag részeinek, de nem azok: { $processes }.
}
rule-android-processes-kernel-look-alike-about =
    Néhány ártalmas program azért vesz fel ilyen nevet, hogy senki ne nézze meg jobban.
rule-android-processes-from-passing-folder = { $count ->
    [one] Egy program onnan fut, vagy onnan kapott valamit az induláshoz, ahová egy számítógép kábelen át tesz dolgokat: { $processes }.
   *[other] { $count } program onnan fut, vagy onnan kapott valamit az induláshoz, ahová egy számítógép kábelen át tesz dolgokat: { $processes }.
}
rule-android-processes-from-passing-folder-about =
    Oda egyetlen alkalmazás sem írhat. Fejlesztők mindennap használják ezt a helyet. Olyan támadók is, akiknek a kezében volt a telefon.
rule-android-processes-code-put-in = { $count ->
    [one] Egy programmal idegen kódot töltettek be: { $processes }.
   *[other] { $count } programmal idegen kódot töltettek be: { $processes }.
}
rule-android-processes-code-put-in-about =
    Tesztelő eszközök tesznek ilyet, és olyan eszközök is, amelyek futás közben változtatják meg az alkalmazásokat.

next-android-keep-the-report = Őrizze meg ezt a hibajelentést. Többet mutat, mint amit a telefon később mutatni fog.
