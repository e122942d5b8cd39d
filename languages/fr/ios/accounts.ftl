### Not yet reviewed by a person who speaks it.

artifact-ios-accounts = Comptes
artifact-ios-accounts-about =
    Les comptes configurés sur le téléphone, l’application qui l’a fait, et les serveurs auxquels ils parlent.
    Un compte inconnu de vous permet à une autre personne de lire avec vous.
