### Not yet reviewed by a person who speaks it.

artifact-ios-tcc = Toestemmingen
artifact-ios-tcc-about =
    De telefoon houdt bij welke app de microfoon, de camera, foto’s en meer mag gebruiken, en wie dat toestond.
    Een programma met een gepubliceerde naam in deze lijst vroeg op deze telefoon ergens om.
rule-ios-tcc-program-listens = Het programma “{ $path }” mag gebruiken: { $services }.
rule-ios-tcc-program-listens-about =
    Apps staan in deze lijst met hun kenmerk. Een programma dat er met een pad in staat, is geen gewone app.
rule-ios-tcc-program-in-odd-place = Een programma op { $path } vroeg om een toestemming. Daar hoort geen programma.
rule-ios-tcc-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Dit programma staat in een map voor gegevens.
    Gepubliceerde spyware deed dat ook.
rule-ios-tcc-granted-by-others =
    { $reason ->
        [mdm-policy] Apparaatbeheer gaf toestemmingen: { $clients } ({ $services }).
       *[other] Een instelling van het systeem gaf toestemmingen: { $clients } ({ $services }).
    }
rule-ios-tcc-granted-by-others-about =
    Meestal geeft de eigenaar een toestemming met een tik op “Sta toe”. Deze zijn op een andere manier gegeven.

benign-system-set = Het systeem gaf de toestemming aan een eigen programma.
next-look-in-settings-privacy = Kijk in Instellingen, Privacy en beveiliging. Ga elke app na die mag luisteren of kijken.
