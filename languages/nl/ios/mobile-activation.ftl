### Not yet reviewed by a person who speaks it.

artifact-ios-mobile-activation = Logboek van activering
artifact-ios-mobile-activation-about =
    De telefoon noteert elke start met de versie van iOS, en elke verandering van versie.
    Dat helpt om de tijden van andere bevindingen te lezen.
