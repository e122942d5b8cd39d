### Not yet reviewed by a person who speaks it.

artifact-android-program-lists = Programma’s naar wat ze gebruiken
artifact-android-program-lists-about =
    Programma’s die de processor, het geheugen of de batterij gebruikten, sommige sinds de telefoon voor het laatst werd opgeladen.
