### Not yet reviewed by a person who speaks it.

artifact-ios-crash-list = Liste des rapports de plantage
artifact-ios-crash-list-about =
    Le fichier de diagnostic a une liste de tous les rapports de plantage qui se trouvaient sur le téléphone.
    Elle nomme des programmes des dernières semaines, même là où le rapport lui-même n’a pas été emporté.
