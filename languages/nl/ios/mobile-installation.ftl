### Not yet reviewed by a person who speaks it.

artifact-ios-mobile-installation = Logboek van installaties
artifact-ios-mobile-installation-about =
    De telefoon noteert elke app die wordt geïnstalleerd, bijgewerkt of verwijderd, en welk programma daarom vroeg.
    Apps die weer weg zijn, blijven weken in dit logboek staan.
rule-ios-mobile-installation-requested-by-another-program = Het programma { $program } vroeg om { $path } te installeren.
rule-ios-mobile-installation-requested-by-another-program-about =
    De App Store, computers en werkgevers installeren apps via enkele bekende programma’s. Dit was een ander programma.
    Hulpmiddelen voor ontwikkelaars en winkels naast de App Store doen dat.
rule-ios-mobile-installation-installer-beside-the-store = { $name } ({ $app }) is op deze telefoon geïnstalleerd of verwijderd.
rule-ios-mobile-installation-installer-beside-the-store-about =
    Dit programma installeert apps zonder de App Store, of werkt alleen op een opengezette telefoon.
    Was u het niet zelf? Dan had iemand de telefoon in handen.
rule-ios-mobile-installation-came-and-went = De app { $app } is binnen { $minutes } minuten geïnstalleerd en verwijderd, of verwijderd en teruggezet.
rule-ios-mobile-installation-came-and-went-about =
    Mensen proberen apps en verwijderen ze weer. Iemand die stiekem een app verandert, doet hetzelfde.
    Vraag u af of u het zich herinnert.
