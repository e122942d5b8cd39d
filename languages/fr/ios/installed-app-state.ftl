### Not yet reviewed by a person who speaks it.

artifact-ios-installed-app-state = État des applications installées
artifact-ios-installed-app-state-about =
    L’écran d’accueil et l’App Store tiennent des listes des applications qu’ils connaissent.
    Les applications supprimées restent un certain temps dans ces listes.
