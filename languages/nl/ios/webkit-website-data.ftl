### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-website-data = Opslag met de naam van een site
artifact-ios-webkit-website-data-about =
    Een site die iets in een app opslaat, krijgt een bestand of map met de naam van de site.
    De naam laat zien dat de app de site laadde.
