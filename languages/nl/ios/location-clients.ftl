### Not yet reviewed by a person who speaks it.

artifact-ios-location-clients = Programma’s die naar de locatie vroegen
artifact-ios-location-clients-about =
    De telefoon houdt een lijst bij van alle apps en programma’s die vroegen waar de telefoon is.
    Vragen betekent niet dat ze het te horen kregen.
rule-ios-location-clients-program-elsewhere = Een programma op een ongewone plaats vroeg naar de locatie: “{ $path }”.
rule-ios-location-clients-program-elsewhere-about =
    Programma’s van het systeem en apps hebben eigen mappen. Dit programma staat ergens anders.
    In twee mappen, /private/var/db en /private/var/tmp, is gepubliceerde spyware gezien.
