### Not yet reviewed by a person who speaks it.

artifact-ios-launch-daemons = Diensten die vanzelf starten
artifact-ios-launch-daemons-about =
    Wat de telefoon start zonder dat iemand erom vraagt: elke dienst, het programma en waarmee het start.
    Op een gewone telefoon zijn ze allemaal delen van iOS.
rule-ios-launch-daemons-program-in-odd-place = Er is een dienst ingesteld voor { $path }, waar geen programma hoort.
rule-ios-launch-daemons-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Deze dienst start een programma uit een andere map.
    Gepubliceerde spyware stond in zulke mappen. Hulpmiddelen die mensen zelf op een opengezette telefoon zetten, staan daar ook.
