### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-session-log = Sites chargés dans des vues web, ancien modèle
artifact-ios-webkit-session-log-about =
    Jusqu’à iOS 12 environ, chaque application tenait cette liste de sites, et de quel site a mené à quel autre.
