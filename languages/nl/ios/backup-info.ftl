### Not yet reviewed by a person who speaks it.

artifact-ios-backup-info = Gegevens over de back-up
artifact-ios-backup-info-about =
    De computer die de back-up maakte, schreef op welke telefoon het was, en wanneer.
    Dit laat alleen de toestand van die dag zien.
