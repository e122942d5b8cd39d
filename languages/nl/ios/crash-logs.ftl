### Not yet reviewed by a person who speaks it.

artifact-ios-crash-logs = Crashrapporten
artifact-ios-crash-logs-about =
    De telefoon schrijft een rapport als een programma vastloopt, blijft hangen, of als het geheugen opraakt.
    Een rapport laat zien welke programma’s draaiden, waar ze op de telefoon stonden, en wanneer.
rule-ios-crash-logs-message-parser-crashed =
    { $count ->
        [one] Het programma { $process }, dat verwerkt wat er binnenkomt, liep één keer vast.
       *[other] Het programma { $process }, dat verwerkt wat er binnenkomt, liep { $count } keer vast.
    }
rule-ios-crash-logs-message-parser-crashed-about =
    Gepubliceerde aanvallen waarbij niemand iets hoeft aan te tikken, lieten dit programma vastlopen. Het loopt ook vast door gewone fouten.
    De tijd is belangrijk: kijk wat er vlak ervoor binnenkwam.
rule-ios-crash-logs-program-in-odd-place = Een programma draaide vanaf { $path }, waar geen programma hoort.
rule-ios-crash-logs-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Dit programma draaide vanuit een map voor gegevens.
    Gepubliceerde spyware deed dat ook.
rule-ios-crash-logs-library-in-odd-place = Een programma had { $path } geladen, uit een map waar geen delen van programma’s horen.
rule-ios-crash-logs-library-in-odd-place-about =
    Programma’s laden hun delen uit het systeem of uit hun eigen app. Dit deel kwam uit een map voor gegevens.
    Gepubliceerde spyware deed dat. Hulpmiddelen die mensen zelf op een opengezette telefoon zetten, doen dat ook.
rule-ios-crash-logs-app-as-root = Het programma op { $path } hoort bij een app en draaide met alle rechten op de telefoon.
rule-ios-crash-logs-app-as-root-about =
    Apps draaien met weinig rechten. Met alle rechten kan een programma lezen wat andere apps bewaren.
    Hulpmiddelen die eigenaars buiten de App Store om installeren, doen dat, en ook spyware die zich in een app verbergt.
rule-ios-crash-logs-app-started-by-another-program = Het programma op { $path } hoort bij een app en werd gestart door { $parent }, niet door de telefoon zelf.
rule-ios-crash-logs-app-started-by-another-program-about =
    Alleen de telefoon zelf start apps en hun delen. Hier deed een ander programma dat.
    Hulpmiddelen die eigenaars buiten de App Store om installeren, doen dat, en ook spyware die zich in een app verbergt.
rule-ios-crash-logs-borrowed-name = Een programma op { $path } draagt de naam van een deel van iOS, maar staat ergens anders.
rule-ios-crash-logs-borrowed-name-about =
    Delen van iOS staan in mappen die niets anders kan veranderen. Gepubliceerde spyware nam hun namen aan om niet op te vallen.
rule-ios-crash-logs-crashed-again-and-again =
    { $several ->
        [yes] Programma’s die verwerken wat er binnenkomt ({ $process }) liepen binnen een uur { $count } keer vast.
       *[no] Het programma { $process }, dat verwerkt wat er binnenkomt, liep binnen een uur { $count } keer vast.
    }
rule-ios-crash-logs-crashed-again-and-again-about =
    Aanvallen waarbij niemand iets hoeft aan te tikken, worden vaak een paar keer geprobeerd. Bij elke poging kan een programma vastlopen.
    Ook een gewone fout kan zich herhalen. Kijk wat er vlak ervoor binnenkwam.

benign-program-fault = Programma’s lopen vast door eigen fouten, het vaakst na een update.
benign-odd-message = Iemand stuurde een vreemd plaatje, bericht of bestand zonder kwaad te bedoelen.
benign-jailbreak = De eigenaar zette de telefoon met opzet open (een jailbreak) en installeerde programma’s.
benign-developer-phone = De telefoon wordt gebruikt om apps te schrijven en te testen.
next-compare-crash-with-messages = Vergelijk de tijden van het vastlopen met berichten en oproepen uit de minuten ervoor.

rule-ios-crash-logs-led-astray =
    { $sign ->
        [pointer] Het programma { $process }, dat verwerkt wat er binnenkomt, liep vast doordat een beschermde plaats in het geheugen was veranderd.
        [alignment] Het programma { $process }, dat verwerkt wat er binnenkomt, liep vast op een plaats in het geheugen waar niets kan beginnen.
       *[address] Het programma { $process }, dat verwerkt wat er binnenkomt, liep vast op een plaats in het geheugen die niet kan bestaan.
    }
rule-ios-crash-logs-led-astray-about =
    Pogingen om een telefoon aan te vallen kunnen zo eindigen. Gewone fouten van een programma eindigen net zo.
    De tijd is belangrijk: kijk wat er vlak ervoor binnenkwam.
