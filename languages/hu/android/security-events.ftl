### Not yet reviewed by a person who speaks it.
artifact-android-security-events = A telefon biztonsági eseményei
artifact-android-security-events-about =
    A telefon védelmi naplója őrzi, mely programok indultak el, és mely alkalmazások jöttek és mentek.
    Azt is őrzi, mit tettek kábelen át, és mikor zárolták és oldották fel a telefont.
rule-android-security-events-app-installed-over-cable = Ezt az alkalmazást egy számítógép kábelen át telepítette: „{ $package }”.
rule-android-security-events-app-installed-over-cable-about =
    Akinek feloldott telefon van a kezében, számítógépről alkalmazást telepíthet. Kémprogramot is tettek már így telefonra.
rule-android-security-events-controlled-over-cable = { $count ->
    [one] Egy számítógép kábelen vagy hálózaton át utasítást adott a telefonnak. Ezen a napon: { $days }.
   *[other] Egy számítógép kábelen vagy hálózaton át { $count } utasítást adott a telefonnak. Ezeken a napokon: { $days }.
}
rule-android-security-events-controlled-over-cable-about =
    Ennek az anyagnak a gyűjtése is okozhat ilyet. Nézze meg a napokat: Önnél volt a telefon, és az Ön számítógépéhez csatlakozott?
rule-android-security-events-certificate-authority-added = A telefonnak azt mondták, bízzon meg még { $count ->
    [one] egy hitelesítésszolgáltatóban
   *[other] { $count } hitelesítésszolgáltatóban
}: { $what }
rule-android-security-events-certificate-authority-added-about =
    Akié egy ilyen tanúsítvány, olvashatja a telefon védett internetforgalmát, ha az átmegy a számítógépén.
rule-android-security-events-start-not-verified = A telefon { $count ->
    [one] egyszer
   *[other] { $count } alkalommal
} a rendszere szokásos ellenőrzése nélkül indult el: { $what }
rule-android-security-events-start-not-verified-about =
    Egy szokásos telefon zöld (green) állapotban, ellenőrzött rendszerrel indul. A megnyitott zárú telefonok nem.
rule-android-security-events-check-failed = { $count ->
    [one] A telefon egyik biztonsági ellenőrzése nem sikerült: { $what }
   *[other] A telefon biztonsági ellenőrzései { $count } alkalommal nem sikerültek: { $what }
}
rule-android-security-events-check-failed-about =
    Ez akkor fordul elő, ha egy webhely rossz tanúsítványt mutat, vagy a telefon egy része hibás.
rule-android-security-events-unlock-tries-failed = Valaki egy órán belül { $count } alkalommal próbálta feloldani a telefont, sikertelenül.
rule-android-security-events-unlock-tries-failed-about =
    Olyannál lehetett a telefon, aki nem ismeri a kódot. Gyereknél is lehetett.
rule-android-security-events-policy-set = Egy telefont kezelő alkalmazás szabályokat állított be: { $what }
rule-android-security-events-policy-set-about =
    Egy ilyen alkalmazás szabályokat szabhat a lezárt képernyőnek és a kamerának, és távolról zárolhatja a telefont.
rule-android-security-events-logging-interrupted = { $count ->
    [one] A védelmi napló megszakadt: { $what }
   *[other] A védelmi napló { $count } alkalommal megszakadt: { $what }
}
rule-android-security-events-logging-interrupted-about =
    Ami akkor történt, amikor a napló ki volt kapcsolva vagy megtelt, nincs benne.
rule-android-security-events-events-missing = { $missing ->
    [one] Egy esemény hiányzik a védelmi naplóból.
   *[other] { $missing } esemény hiányzik a védelmi naplóból, { $gaps } helyen.
}
rule-android-security-events-events-missing-about =
    A telefon egymás után számozza az eseményeit. Ezekben a fájlokban néhány szám hiányzik.

benign-android-this-examination = Ön vagy egy segítő csatlakoztatta a telefont számítógéphez, hogy megvizsgálja.
benign-android-network-at-hotel = Egy szállodai vagy vonati hálózat a saját oldalát mutatta egy webhely helyett.
benign-android-child-or-pocket = Egy gyerek vagy egy zseb nyomogatta a képernyőt újra és újra.
benign-android-logging-off-by-owner = A tulajdonos kikapcsolta, majd bekapcsolta a védelmet.
benign-android-part-of-the-log = A fájlokban a naplónak csak egy része van.

next-android-who-had-the-phone = Nézze meg az időpontot. Kinél volt akkor a telefon, és csatlakozott-e számítógéphez?
next-android-look-at-certificates = Nézze meg itt: Beállítások, Biztonság, Titkosítás és hitelesítési adatok, a felhasználó saját tanúsítványai között.
next-android-keep-the-logs = Őrizze meg a naplófájlokat. Töltse le őket újra a telefonról, és hasonlítsa össze.
