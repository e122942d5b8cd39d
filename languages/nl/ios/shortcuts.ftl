### Not yet reviewed by a person who speaks it.

artifact-ios-shortcuts = Opdrachten
artifact-ios-shortcuts-about =
    Kleine programma’s die de eigenaar, of iemand met de telefoon in handen, maakte, en wat ze laat starten.
    Staat een gepubliceerd adres in een opdracht die is uitgevoerd? Dan had de telefoon er contact mee.
rule-ios-shortcuts-commands-elsewhere =
    { $shortcuts ->
        [one] Eén opdracht voert commando’s uit op een andere computer.
       *[other] { $shortcuts } opdrachten voeren commando’s uit op een andere computer.
    }
rule-ios-shortcuts-commands-elsewhere-about =
    Zo’n opdracht logt in op een andere computer. Vraag u af of u die computer kent.
rule-ios-shortcuts-network-without-asking =
    { $shortcuts ->
        [one] Eén automatisering gebruikt het netwerk of stuurt berichten zonder te vragen.
       *[other] { $shortcuts } automatiseringen gebruiken het netwerk of sturen berichten zonder te vragen.
    }
rule-ios-shortcuts-network-without-asking-about =
    Automatiseringen starten uit zichzelf. Iemand die de telefoon in handen had, kan er een achterlaten.

benign-own-shortcut = U, of iemand die u vertrouwt, maakte de opdracht voor een doel dat u kent.

next-look-at-the-shortcut = Open de Opdrachten-app en bekijk de opdracht en de automatisering erbij. Kent u die?
