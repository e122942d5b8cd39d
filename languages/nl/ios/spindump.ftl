### Not yet reviewed by a person who speaks it.

artifact-ios-spindump = Momentopname van alle programma’s
artifact-ios-spindump-about =
    De telefoon keek twee seconden naar elk programma dat draaide: waar het stond, wat het startte, en welke delen het had geladen.
rule-ios-spindump-program-in-odd-place = Een programma draaide vanaf { $path }, waar geen programma hoort.
rule-ios-spindump-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Dit programma draaide vanuit een andere map.
    Gepubliceerde spyware deed dat ook.
rule-ios-spindump-borrowed-name = Een programma op { $path } draagt de naam van een deel van iOS, maar staat ergens anders.
rule-ios-spindump-borrowed-name-about =
    Delen van iOS staan in mappen die niets anders kan veranderen. Gepubliceerde spyware nam hun namen aan om niet op te vallen.
rule-ios-spindump-library-in-odd-place = Een programma had { $path } geladen, uit een map waar geen delen van programma’s horen.
rule-ios-spindump-library-in-odd-place-about =
    Programma’s laden hun delen uit het systeem of uit hun eigen app. Dit deel kwam uit een andere map.
    Gepubliceerde spyware deed dat. Hulpmiddelen die mensen zelf op een opengezette telefoon zetten, doen dat ook.
rule-ios-spindump-app-library-in-system = Het systeemprogramma { $process } had { $path } geladen, dat bij een app hoort.
rule-ios-spindump-app-library-in-system-about =
    Programma’s van het systeem laden delen van het systeem. In dit programma is een deel van een app gezet.
rule-ios-spindump-second-program-of-app = De app { $app } heeft meer eigen programma’s: { $programs }.
rule-ios-spindump-second-program-of-app-about =
    Een app heeft één hoofdprogramma. Een tweede ernaast kan er later bij zijn gezet.
rule-ios-spindump-jailbreak-tool = Het programma { $path } is bekend van telefoons die zijn opengezet (jailbreak).
rule-ios-spindump-jailbreak-tool-about =
    Zulke hulpmiddelen zijn geen spyware. Iedereen kan er programma’s mee installeren. Daarom is het belangrijk wie ze erop zette.
