### Not yet reviewed by a person who speaks it.
artifact-ios-account-devices = A fiók eszközei
artifact-ios-account-devices-about =
    A telefon tudja, mely más eszközök használják ugyanazt az Apple-fiókot. Mindegyik olvashatja, amit a fiók megoszt.
    Mindegyiket ismeri?
rule-ios-account-devices-several-devices = Ezt az Apple-fiókot { $count } eszköz használja: { $models }.
rule-ios-account-devices-several-devices-about =
    Egy fiók minden eszköze olvashatja a megosztott üzeneteket és fotókat. Aki ismeri a jelszót, hozzáadhat egyet.
    Nézze meg a listát: mindegyik az Öné?
benign-own-devices = A tulajdonosnak több eszköze van, vagy korábban voltak mások.
