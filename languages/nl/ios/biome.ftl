### Not yet reviewed by a person who speaks it.

artifact-ios-biome = Gebeurtenissen die de telefoon noteert (Biome)
artifact-ios-biome-about =
    Nieuwere telefoons noteren in veel kleine bestanden welke apps open waren, welke pagina’s ze toonden, en wat er werd geïnstalleerd.
    In back-ups zitten deze bestanden meestal niet.
