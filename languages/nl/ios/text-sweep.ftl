### Not yet reviewed by a person who speaks it.

artifact-ios-text-sweep = Al het andere in het diagnosebestand
artifact-ios-text-sweep-about =
    In het diagnosebestand zitten veel lijsten en logboeken. In al die teksten wordt gezocht naar bekende namen van programma’s, apps, bestanden en adressen.
rule-ios-text-sweep-jailbreak-tool = Het programma { $path } is bekend van telefoons die zijn opengezet (jailbreak).
rule-ios-text-sweep-jailbreak-tool-about =
    Zulke hulpmiddelen zijn geen spyware. Iedereen kan er programma’s mee installeren. Daarom is het belangrijk wie ze erop zette.
rule-ios-text-sweep-program-in-odd-place = Er staat een programma op { $path }, waar geen programma hoort.
rule-ios-text-sweep-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Gepubliceerde spyware stond in andere.
rule-ios-text-sweep-borrowed-name = Een programma op { $path } draagt de naam van een deel van iOS, maar staat ergens anders.
rule-ios-text-sweep-borrowed-name-about =
    Delen van iOS staan in mappen die niets anders kan veranderen. Gepubliceerde spyware nam hun namen aan om niet op te vallen.
