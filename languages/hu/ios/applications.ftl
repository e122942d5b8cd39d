### Not yet reviewed by a person who speaks it.
artifact-ios-applications = Telepített alkalmazások
artifact-ios-applications-about =
    A telepített alkalmazások, és hogy melyik hogyan került a telefonra.
    Csak az aznapi állapotot mutatja, és azt nem, hogy ki telepítette őket.
rule-ios-applications-from-elsewhere =
    { $count ->
        [one] Egy alkalmazást nem az App Store telepített: { $apps }.
       *[other] { $count } alkalmazást nem az App Store telepített: { $apps }.
    }
rule-ios-applications-from-elsewhere-about =
    Egy alkalmazás bejegyzése megnevezi a programot, amely telepítette. Itt ez nem az App Store.
rule-ios-applications-without-store-record =
    { $count ->
        [one] Egy alkalmazásnak nincs App Store-bejegyzése: { $apps }.
       *[other] { $count } alkalmazásnak nincs App Store-bejegyzése: { $apps }.
    }
rule-ios-applications-without-store-record-about =
    Az App Store bejegyzést hagy minden alkalmazás mellett, amelyet telepít. Ezeknek nincs, másoknak van.
rule-ios-applications-provisioned =
    { $count ->
        [one] Egy alkalmazást cég számára vagy teszthez írtak alá: { $apps }.
       *[other] { $count } alkalmazást cég számára vagy teszthez írtak alá: { $apps }.
    }
rule-ios-applications-provisioned-about =
    Annak az alkalmazásnak, amely nem az App Store-ból jön, a készítőjétől kell egy profil.
    Néhány kémkedő alkalmazást így terjesztettek. Munkahelyek és tesztelők mindennap használják.

benign-employer-app = Egy munkahely vagy iskola telepítette az alkalmazást.
benign-own-test = A tulajdonos tesztel egy alkalmazást, vagy másik áruházból telepítette.
next-ask-who-installed-the-app = Gondolja végig, ki tette ezt az alkalmazást a telefonra, és miért.
