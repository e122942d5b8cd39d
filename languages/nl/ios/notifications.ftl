### Not yet reviewed by a person who speaks it.

artifact-ios-notifications = Meldingen
artifact-ios-notifications-about =
    Meldingen die zijn getoond en nog niet gewist, met de apps die ze stuurden.
    Een link in een melding laat zien dat die binnenkwam. Het zegt niet dat iemand de link opende.
