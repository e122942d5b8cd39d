### Not yet reviewed by a person who speaks it.

artifact-ios-analytics-versions = Versions d’iOS dans les événements des services de sécurité
artifact-ios-analytics-versions-about =
    Chaque événement des services de sécurité porte le numéro exact de la version d’iOS en cours.
    Cela montre quelles versions ce téléphone a eues, et quand.
