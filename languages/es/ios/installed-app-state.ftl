### Not yet reviewed by a person who speaks it.
artifact-ios-installed-app-state = Estado de las apps instaladas
artifact-ios-installed-app-state-about =
    La pantalla de inicio y la App Store tienen listas de las apps que conocen.
    Las apps que se quitaron siguen en estas listas durante un tiempo.
