### Not yet reviewed by a person who speaks it.

artifact-ios-app-settings = Réglages des applications
artifact-ios-app-settings-about =
    Les réglages que gardent le téléphone, ses applications et ceux qui gèrent des téléphones.
    Une adresse ou une application connue qui s’y trouve dit peu à elle seule.
