### Not yet reviewed by a person who speaks it.

artifact-ios-filesystem = Lijst van alle bestanden van de telefoon
artifact-ios-filesystem-about =
    Elk bestand in de kopie van de telefoon, met plaats en tijden.
    Gepubliceerde paden van bestanden worden met deze lijst vergeleken.
rule-ios-filesystem-staged-program =
    { $files ->
        [one] Er staat iets in een map die gepubliceerde spyware gebruikte: “{ $path }”.
       *[other] Er staan { $files } bestanden en mappen in een map die gepubliceerde spyware gebruikte: “{ $path }”.
    }
rule-ios-filesystem-staged-program-about =
    Het systeem bewaart hier korte tijd delen van het programma voor updates. Iets anders hoort er niet.
    Er zijn programma’s van bekende spyware in gevonden.
rule-ios-filesystem-executable-elsewhere =
    { $files ->
        [one] Eén uitvoerbaar bestand staat op een ongewone plaats: { $paths }.
       *[other] { $files } uitvoerbare bestanden staan op een ongewone plaats: { $paths }.
    }
rule-ios-filesystem-executable-elsewhere-about =
    Programma’s van het systeem en apps hebben eigen mappen. Deze bestanden staan ergens anders.
    Hulpmiddelen om een telefoon te kopiëren laten zulke bestanden achter.

benign-extraction-tool = Het hulpmiddel dat de bestanden van de telefoon kopieerde, zette daar eigen programma’s neer.
next-look-at-the-files = Vraag iemand met ervaring om naar deze bestanden in de kopie te kijken.
