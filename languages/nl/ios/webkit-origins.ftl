### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-origins = Sites die iets opsloegen
artifact-ios-webkit-origins-about =
    Sinds iOS 16 zegt een klein bestand in de opslag van elke site welke site het is.
    Ook programma’s die sites in een app laten draaien, worden genoemd.
