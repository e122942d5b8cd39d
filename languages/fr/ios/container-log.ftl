### Not yet reviewed by a person who speaks it.

artifact-ios-container-log = Journal des dossiers d’applications
artifact-ios-container-log-about =
    Le téléphone donne à chaque application un dossier à elle, et note quand il le fait.
    Le journal montre quelles applications il y avait, même certaines qui ont disparu.
