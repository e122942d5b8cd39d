### Not yet reviewed by a person who speaks it.

artifact-ios-crash-processes = Processen die in crashrapporten staan
artifact-ios-crash-processes-about =
    Als het geheugen opraakt of de telefoon vastloopt of herstart, noteert die welke programma’s draaiden.
    Deze lijsten laten programma’s van de afgelopen weken zien, ook als die nooit vastliepen.
rule-ios-crash-processes-program-in-odd-place = Een programma draaide vanaf { $path }, waar geen programma hoort.
rule-ios-crash-processes-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Dit programma draaide vanuit een map voor gegevens.
    Gepubliceerde spyware deed dat ook.
rule-ios-crash-processes-borrowed-name = Een programma op { $path } draagt de naam van een deel van iOS, maar staat ergens anders.
rule-ios-crash-processes-borrowed-name-about =
    Delen van iOS staan in mappen die niets anders kan veranderen. Gepubliceerde spyware nam hun namen aan om niet op te vallen.
