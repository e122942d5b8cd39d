### Not yet reviewed by a person who speaks it.

artifact-ios-interactions = Échanges avec des personnes
artifact-ios-interactions-about =
    Le téléphone retient avec quelle application il y a eu un échange, avec qui, et quand.
    Les entrées restent souvent quand le message lui-même a été effacé.
