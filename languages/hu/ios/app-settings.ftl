### Not yet reviewed by a person who speaks it.

artifact-ios-app-settings = Alkalmazások beállításai
artifact-ios-app-settings-about =
    Beállítások, amelyeket a telefon, az alkalmazásai és a telefonok kezelői őriznek.
    Egy ismert cím vagy alkalmazás bennük önmagában keveset mond.
