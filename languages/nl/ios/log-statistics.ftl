### Not yet reviewed by a person who speaks it.

artifact-ios-log-statistics = Programma’s die in het logboek schreven
artifact-ios-log-statistics-about =
    Om de paar uur telt de telefoon welke programma’s het meest in het logboek schreven, en waar ze staan.
    De tellingen gaan dagen of weken terug. Een programma dat sindsdien is verwijderd, staat er nog in.
rule-ios-log-statistics-program-in-odd-place = Een programma op { $path } schreef in het logboek. Daar hoort geen programma.
rule-ios-log-statistics-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Dit programma draaide vanuit een andere map.
    Gepubliceerde spyware deed dat ook.
rule-ios-log-statistics-borrowed-name = Een programma op { $path } draagt de naam van een deel van iOS, maar staat ergens anders.
rule-ios-log-statistics-borrowed-name-about =
    Delen van iOS staan in mappen die niets anders kan veranderen. Gepubliceerde spyware nam hun namen aan om niet op te vallen.
rule-ios-log-statistics-second-program-of-app = De app { $app } heeft meer eigen programma’s: { $programs }.
rule-ios-log-statistics-second-program-of-app-about =
    Een app heeft één hoofdprogramma. Een tweede ernaast kan er later bij zijn gezet.
rule-ios-log-statistics-jailbreak-tool = Het programma { $path } is bekend van telefoons die zijn opengezet (jailbreak).
rule-ios-log-statistics-jailbreak-tool-about =
    Zulke hulpmiddelen zijn geen spyware. Iedereen kan er programma’s mee installeren. Daarom is het belangrijk wie ze erop zette.
