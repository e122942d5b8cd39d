### Not yet reviewed by a person who speaks it.

artifact-ios-universal-links = Apps en de sites van hun links
artifact-ios-universal-links-about =
    Apps noemen de sites waarvan ze de links openen. De telefoon bewaart de lijst, met de naam van elke app.
