### Not yet reviewed by a person who speaks it.

artifact-ios-safari-sites = Sites waarover Safari iets noteert
artifact-ios-safari-sites-about =
    Instellingen voor losse sites, trackers die Safari tegenhield, en voorbeelden die het ophaalde.
    Ze kunnen blijven staan als de geschiedenis is gewist.
