### Not yet reviewed by a person who speaks it.

artifact-ios-powerlog = Logboek van stroomverbruik
artifact-ios-powerlog-about =
    De telefoon noteert tot twee weken lang welke programma’s stroom gebruikten, en wat ze verstuurden en ontvingen.
    Een programma dat één keer draaide en weer weg is, kan hier nog staan.
rule-ios-powerlog-boot-arguments = De kern van de telefoon is gestart met bijzondere instellingen: { $arguments }.
rule-ios-powerlog-boot-arguments-about =
    Telefoons zoals ze worden verkocht, starten zonder zulke instellingen. Wie het systeem test of openzet, gebruikt ze.
rule-ios-powerlog-jailbreak-tool = Het programma { $path } is bekend van telefoons die zijn opengezet (jailbreak).
rule-ios-powerlog-jailbreak-tool-about =
    Zulke hulpmiddelen zijn geen spyware. Iedereen kan er programma’s mee installeren. Daarom is het belangrijk wie ze erop zette.
rule-ios-powerlog-program-in-odd-place = Een programma draaide vanaf { $path }, waar geen programma hoort.
rule-ios-powerlog-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Dit programma draaide vanuit een andere map.
    Gepubliceerde spyware deed dat ook.
rule-ios-powerlog-borrowed-name = Een programma op { $path } draagt de naam van een deel van iOS, maar staat ergens anders.
rule-ios-powerlog-borrowed-name-about =
    Delen van iOS staan in mappen die niets anders kan veranderen. Gepubliceerde spyware nam hun namen aan om niet op te vallen.
