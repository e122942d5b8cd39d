### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-origins = Sites qui ont stocké quelque chose
artifact-ios-webkit-origins-about =
    Depuis iOS 16, un petit fichier dans l’espace de chaque site dit de quel site il s’agit.
    Les programmes que des sites laissent actifs dans une application sont cités aussi.
