### Not yet reviewed by a person who speaks it.

artifact-ios-analytics-versions = Versies van iOS in de gebeurtenissen van de beveiligingsdiensten
artifact-ios-analytics-versions-about =
    Bij elke gebeurtenis van de beveiligingsdiensten staat de precieze versie van iOS die toen draaide.
    Dat laat zien welke versies deze telefoon had, en wanneer.
