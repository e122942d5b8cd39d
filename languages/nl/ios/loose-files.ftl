### Not yet reviewed by a person who speaks it.

artifact-ios-loose-files = Losse bestanden die zijn gegeven
artifact-ios-loose-files-about =
    Waarvoor elk bestand is gehouden, naar wat erin staat, en welke niet zijn herkend.
