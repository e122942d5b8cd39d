### Not yet reviewed by a person who speaks it.

artifact-ios-unified-log-processes = Programma’s in het systeemlogboek
artifact-ios-unified-log-processes-about =
    Bijna elk programma schrijft in het logboek van de telefoon. Het logboek noemt elk programma met plaats, gebruiker en tijden,
    ook programma’s die nu weg zijn. Wat de programma’s schreven, wordt hier niet gelezen.
rule-ios-unified-log-processes-program-in-odd-place = Een programma draaide vanaf { $path }, waar geen programma hoort.
rule-ios-unified-log-processes-program-in-odd-place-about =
    Programma’s van de telefoon staan in enkele mappen die niets anders kan veranderen. Dit programma draaide vanuit een map voor gegevens.
    Gepubliceerde spyware deed dat ook.
rule-ios-unified-log-processes-image-in-odd-place = Er stond programmacode op { $path }, waar die niet hoort, en die schreef in het logboek.
rule-ios-unified-log-processes-image-in-odd-place-about =
    Het kan een eigen programma zijn, of een deel dat een ander programma laadde. De telefoon bewaart deze vermelding langer dan
    het logboek zelf. Daarom staat er misschien geen tijd bij.
rule-ios-unified-log-processes-app-with-root-rights = De app op { $path } draaide met de hoogste rechten van het systeem.
rule-ios-unified-log-processes-app-with-root-rights-about =
    Apps draaien met de rechten van een gewone gebruiker. Een app met meer rechten is langs een vergrendeling van de telefoon gekomen.
rule-ios-unified-log-processes-system-program-changed =
    Het systeemprogramma { $path } was { $count } verschillende programma’s sinds de telefoon voor het laatst is aangezet.
rule-ios-unified-log-processes-system-program-changed-about =
    Programma’s van het systeem staan op een deel van de telefoon dat tijdens het draaien niet kan veranderen. Een update vervangt ze, en
    dan start de telefoon opnieuw.
rule-ios-unified-log-processes-app-code-in-system-program = Het systeemprogramma { $path } had { $image } geladen, een deel van een app.
rule-ios-unified-log-processes-app-code-in-system-program-about =
    Programma’s van het systeem laden alleen wat bij het systeem hoort. Hulpmiddelen die het systeem veranderen, laden eigen delen.
rule-ios-unified-log-processes-program-without-path =
    { $count ->
        [one] In het logboek staan vermeldingen van één programma waarvan de telefoon de naam niet meer heeft.
       *[other] In het logboek staan vermeldingen van { $count } programma’s waarvan de telefoon de namen niet meer heeft.
    }
rule-ios-unified-log-processes-program-without-path-about =
    De telefoon noteert de plaats van elk programma dat in het logboek schrijft. Zo’n notitie ontbreekt zelden. Op zichzelf zegt
    dit weinig.

benign-app-helper-of-jailbreak = De eigenaar installeerde een app die deze rechten nodig heeft, met een hulpmiddel daarvoor.
benign-system-part-updated = De telefoon verving dit deel van het systeem zelf, zonder opnieuw te starten.
benign-log-tidied-up = De telefoon maakte ruimte in het logboek en haalde de notitie eerder weg dan de vermeldingen.
next-compare-with-other-lists = Vergelijk met de andere lijsten van programma’s in hetzelfde materiaal, op dezelfde tijd.

note-paths-missing = Het logboek noemt programma’s waarvan de plaats op de telefoon niet in dit materiaal staat; het detail zegt hoeveel.
