### Not yet reviewed by a person who speaks it.

artifact-ios-store-downloads = Downloads van de winkels
artifact-ios-store-downloads-about =
    De winkels voor apps, muziek en boeken noteren wat ze op de telefoon laden, en waar ze het schrijven.
    Apps die weer weg zijn, kunnen hier nog staan.
rule-ios-store-downloads-written-elsewhere = Een download moest worden geschreven naar { $path }, waar winkels niet schrijven.
rule-ios-store-downloads-written-elsewhere-about =
    Iemand met de telefoon aan een kabel kan er een valse lijst van downloads op zetten. Zo kan hij bestanden van het systeem veranderen.
    Hulpmiddelen waarmee eigenaars hun eigen telefoon veranderen, doen hetzelfde.
