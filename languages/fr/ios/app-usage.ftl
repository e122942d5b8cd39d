### Not yet reviewed by a person who speaks it.

artifact-ios-app-usage = Utilisation des applications
artifact-ios-app-usage-about =
    Pendant environ quatre semaines, le téléphone note les applications ouvertes, les sites qu’elles ont montrés et les installations.
    En général, les sauvegardes ne contiennent pas cette liste.
