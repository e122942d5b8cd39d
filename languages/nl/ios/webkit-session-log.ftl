### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-session-log = Sites geladen in apps, oudere soort
artifact-ios-webkit-session-log-about =
    Tot ongeveer iOS 12 hield elke app deze lijst bij van sites, en welke site naar welke leidde.
