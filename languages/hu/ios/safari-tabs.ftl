### Not yet reviewed by a person who speaks it.
artifact-ios-safari-tabs = A Safari lapjai, könyvjelzői és letöltései
artifact-ios-safari-tabs-about =
    A Safari nyitott és bezárt lapjai az iOS 15 óta, azokkal az oldalakkal, amelyeket korábban mutattak.
    Más eszközök lapjait, a könyvjelzőket, az olvasási listát és a letöltéseket is olvassuk.
