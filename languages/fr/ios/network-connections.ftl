### Not yet reviewed by a person who speaks it.

artifact-ios-network-connections = Connexions ouvertes
artifact-ios-network-connections-about =
    Quand le fichier de diagnostic a été fait, le téléphone a noté à quelles adresses il était connecté.
