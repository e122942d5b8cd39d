### Not yet reviewed by a person who speaks it.
artifact-android-appops = Engedélyek használata
artifact-android-appops-about =
    Mikor használták utoljára az alkalmazások a mikrofont, a kamerát, a telefon helyzetét és mást, és mit tagadtak meg tőlük.
rule-android-appops-listening-now = Ez az alkalmazás a jelentés készítésekor használt egy engedélyt: „{ $package }”. Az engedély: { $operation }.
rule-android-appops-listening-now-about =
    Mikrofon, kamera vagy képernyő volt használatban. Az első kettőnél az Android zöld pontot mutat.
rule-android-appops-used-in-background = Ez az alkalmazás akkor használt egy engedélyt, amikor senki nem nézte: „{ $package }”. Az engedély: { $operation }.
rule-android-appops-used-in-background-about =
    Az Android csak különleges esetekben engedi, hogy alkalmazások a háttérben használják a mikrofont és a kamerát.
rule-android-appops-restricted-settings-allowed = Valaki olyan engedélyeket adott egy alkalmazásnak, amelyeket az Android megtagad az ismeretlen eredetűektől: „{ $package }”.
rule-android-appops-restricted-settings-allowed-about =
    A fájlként érkezett alkalmazások nem olvashatják a képernyőt vagy az értesítéseket, hacsak valaki meg nem engedi az alkalmazás beállításaiban.
    Stalkerware-útmutatók ezt kérik a vevőiktől.
rule-android-appops-installs-others = Ez az alkalmazás más alkalmazásokat telepített, vagy megpróbálta: „{ $package }”.
rule-android-appops-installs-others-about =
    Az Android megkérdezi, mielőtt egy alkalmazás ezt megteheti. Egyes káros alkalmazások így hoznak be egy másodikat.

benign-android-opens-app-files = Egy böngésző, fájlkezelő vagy üzenetküldő alkalmazása nyitotta meg egy alkalmazás fájlját.
benign-android-call-or-assistant = Egy hívás, hangsegéd, hangrögzítő vagy kameraalkalmazás teszi ezt, amely az Öné.

next-android-look-at-permissions = Nézze meg itt: Beállítások, Adatvédelem, Adatvédelmi irányítópult. Megmutatja, melyik alkalmazás mit használt az utolsó napokban.
