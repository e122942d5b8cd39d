### Not yet reviewed by a person who speaks it.
artifact-android-accessibility = Kisegítő szolgáltatások
artifact-android-accessibility-about =
    Segítség azoknak, akiknek fel kell olvasni a képernyőt, vagy akik helyett meg kell nyomni. Mindent látnak, ami rajta van.
    Kémprogramok ugyanezt az ajtót használják.
rule-android-accessibility-unknown-service-on = Ez az alkalmazás kisegítő szolgáltatásként olvashatja a képernyőt, és be van kapcsolva: „{ $package }”.
rule-android-accessibility-unknown-service-on-about =
    Egy kisegítő szolgáltatás látja a képernyőt és azt, amit gépelnek. Ez nem tartozik a jól ismert segítők közé.
    Jelszókezelők és más hétköznapi alkalmazások is használják.

benign-android-helper-app = Egy jelszókezelőnek, képernyőszűrőnek, távsegítőnek vagy egy másik saját alkalmazásának van rá szüksége.
benign-android-maker-service = A telefon gyártója tette oda a szolgáltatást.

next-android-look-at-accessibility = Nézze meg itt: Beállítások, Kisegítő lehetőségek. Ön kapcsolta be ezt a szolgáltatást, és mire?
