### Not yet reviewed by a person who speaks it.

artifact-ios-biome = Événements notés par le téléphone (Biome)
artifact-ios-biome-about =
    Les téléphones récents notent dans beaucoup de petits fichiers les applications ouvertes, les pages montrées et les installations.
    En général, les sauvegardes ne contiennent pas ces fichiers.
