### Not yet reviewed by a person who speaks it.

artifact-ios-universal-links = Applications et sites de leurs liens
artifact-ios-universal-links-about =
    Les applications nomment les sites dont elles ouvrent les liens. Le téléphone en garde la liste, avec le nom de chaque application.
