### Not yet reviewed by a person who speaks it.

artifact-ios-shutdown-log = Logboek van uitzetten
artifact-ios-shutdown-log-about =
    Bij het uitzetten noteert de telefoon op welke programma’s die moest wachten, en waar ze staan.
    Programma’s van bekende spyware hebben in dit logboek gestaan.
rule-ios-shutdown-log-client-in-published-place =
    { $shutdowns ->
        [one] De telefoon wachtte bij het uitzetten op het programma “{ $path }”.
       *[other] De telefoon wachtte bij het uitzetten { $shutdowns } keer op het programma “{ $path }”.
    }
rule-ios-shutdown-log-client-in-published-place-about =
    Programma’s van het systeem draaien niet vanuit deze map. Gepubliceerde spyware wel.
rule-ios-shutdown-log-client-in-odd-place = De telefoon wachtte op een programma op { $path }, waar geen programma hoort.
rule-ios-shutdown-log-client-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Dit programma draaide vanuit een andere map.
rule-ios-shutdown-log-borrowed-name = De telefoon wachtte op een programma op { $path }. Het draagt de naam van een deel van iOS, maar staat ergens anders.
rule-ios-shutdown-log-borrowed-name-about =
    Delen van iOS staan in mappen die niets anders kan veranderen. Gepubliceerde spyware nam hun namen aan om niet op te vallen.
rule-ios-shutdown-log-many-delays =
    { $delayed ->
        [one] Eén van de { $shutdowns } keer moest de telefoon bij het uitzetten drie keer of vaker wachten.
       *[other] { $delayed } van de { $shutdowns } keer moest de telefoon bij het uitzetten drie keer of vaker wachten.
    }
rule-ios-shutdown-log-many-delays-about =
    Spyware kan het uitzetten ophouden. Gewone programma’s doen dat ook, en de meeste telefoons hebben zulke vermeldingen.

benign-system-update = Een deel van het updateprogramma van het systeem draaide vanuit deze map.
benign-busy-phone = De telefoon was druk bezig, bijvoorbeeld met een update of met veel foto’s.
next-look-at-the-processes = Vraag iemand met ervaring te kijken naar de namen van de programma’s waarop de telefoon wachtte.

rule-ios-shutdown-log-same-program-delays = Het programma { $program } hield het uitzetten { $shutdowns } keer lang op: de telefoon vroeg het tot { $notices } keer voordat die verderging.
rule-ios-shutdown-log-same-program-delays-about =
    Het is geen deel van het systeem. Spyware heeft het uitzetten zo opgehouden; een app die blijft hangen, doet dat ook.
benign-program-slow-to-end = Een app was nog iets aan het opslaan, of bleef hangen, elke keer dat de telefoon werd uitgezet.
