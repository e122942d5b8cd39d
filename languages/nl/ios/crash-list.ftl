### Not yet reviewed by a person who speaks it.

artifact-ios-crash-list = Lijst van crashrapporten
artifact-ios-crash-list-about =
    Het diagnosebestand heeft een lijst van alle crashrapporten die op de telefoon stonden.
    De lijst noemt programma’s van de laatste weken, ook als het rapport zelf niet is meegenomen.
rule-ios-crash-list-crashed-again-and-again =
    { $several ->
        [yes] De lijst noemt { $count } keer binnen een uur dat programma’s vastliepen die verwerken wat er binnenkomt: { $process }.
       *[no] De lijst noemt { $count } keer binnen een uur dat { $process } vastliep, dat verwerkt wat er binnenkomt.
    }
rule-ios-crash-list-crashed-again-and-again-about =
    Aanvallen waarbij niemand iets hoeft aan te tikken, worden vaak een paar keer geprobeerd. Bij elke poging kan een programma vastlopen.
    Ook een gewone fout kan zich herhalen. Kijk wat er vlak ervoor binnenkwam.
