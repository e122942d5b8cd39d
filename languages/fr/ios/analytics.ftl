### Not yet reviewed by a person who speaks it.

artifact-ios-analytics = Événements des services de sécurité
artifact-ios-analytics-about =
    Les services de sécurité du téléphone comptent des échecs et d’autres événements, avec des noms de programmes et des adresses.
    Les sauvegardes ne contiennent pas ces listes.
