### Not yet reviewed by a person who speaks it.

artifact-ios-analytics = Gebeurtenissen van de beveiligingsdiensten
artifact-ios-analytics-about =
    De beveiligingsdiensten van de telefoon tellen storingen en andere gebeurtenissen, met namen van programma’s en adressen.
    In back-ups zitten deze lijsten niet.
