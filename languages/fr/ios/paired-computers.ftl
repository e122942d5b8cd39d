### Not yet reviewed by a person who speaks it.

artifact-ios-paired-computers = Ordinateurs associés
artifact-ios-paired-computers-about =
    Les ordinateurs auxquels le téléphone a été branché et auxquels il fait confiance.
    Un ordinateur de confiance peut copier le contenu du téléphone déverrouillé.
