### Not yet reviewed by a person who speaks it.

artifact-ios-screen-time = Temps d’écran
artifact-ios-screen-time-about =
    Temps d’écran compte, heure par heure, la durée d’utilisation de chaque application et d’affichage de chaque site.
    Il peut aussi contenir d’autres appareils du même compte ou de la famille.
