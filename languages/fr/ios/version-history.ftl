### Not yet reviewed by a person who speaks it.

artifact-ios-version-history = Versions d’iOS au fil du temps
artifact-ios-version-history-about =
    Les journaux du système nomment la version d’iOS en cours quand ils ont été écrits.
    Cela aide à savoir quelles attaques étaient possibles à ce moment.
