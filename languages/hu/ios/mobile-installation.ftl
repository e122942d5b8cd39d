### Not yet reviewed by a person who speaks it.
artifact-ios-mobile-installation = A telepítések naplója
artifact-ios-mobile-installation-about =
    A telefon feljegyez minden telepített, frissített vagy eltávolított alkalmazást, és azt, melyik program kérte.
    A már eltűnt alkalmazások hetekig ebben a naplóban maradnak.
rule-ios-mobile-installation-requested-by-another-program = Egy program telepítést kért: { $program }. Ezt kérte telepíteni: { $path }.
rule-ios-mobile-installation-requested-by-another-program-about =
    Az App Store, a számítógépek és a munkahelyek néhány ismert programon át telepítenek. Ez egy másik volt.
    Fejlesztői eszközök és az App Store melletti áruházak tesznek így.
rule-ios-mobile-installation-installer-beside-the-store = Ezt telepítették vagy eltávolították ezen a telefonon: { $name } ({ $app }).
rule-ios-mobile-installation-installer-beside-the-store-about =
    Ez a program az App Store nélkül telepít alkalmazásokat, vagy olyan telefon kell neki, amelynek levették a zárait.
    Ha nem Ön volt, akkor valakinek a kezében volt a telefon.
rule-ios-mobile-installation-came-and-went = Ezt az alkalmazást { $minutes } percen belül telepítették és eltávolították, vagy eltávolították és visszatették: { $app }.
rule-ios-mobile-installation-came-and-went-about =
    Az emberek kipróbálnak alkalmazásokat, és eltávolítják őket. Aki titokban megváltoztat egy alkalmazást, ugyanezt teszi.
    Gondolja végig, emlékszik-e rá.
