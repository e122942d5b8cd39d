### Not yet reviewed by a person who speaks it.

artifact-ios-security-state = Toestand van de beveiligingsdiensten
artifact-ios-security-state-about =
    De telefoon noteert welke apps iets in de sleutelhanger bewaren, en bij welke sites versleutelde verbindingen misgingen.
    Wachtwoorden staan er niet in.
rule-ios-security-state-listener-noticed = De telefoon merkte verbindingen op waarbij iemand misschien meelas (eigen score: { $score }).
rule-ios-security-state-listener-noticed-about =
    De certificaten van sommige sites waren door iemand anders ondertekend dan gewoonlijk.
    Filters op het werk of op school doen dit. Iemand die meeluistert, kan het ook.
