### Not yet reviewed by a person who speaks it.

artifact-ios-mobile-activation = Journal d’activation
artifact-ios-mobile-activation-about =
    Le téléphone note chaque démarrage avec sa version d’iOS, et chaque changement de version.
    Cela aide à comprendre les dates d’autres constats.
