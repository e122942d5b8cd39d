### Not yet reviewed by a person who speaks it.

artifact-ios-app-settings = Ajustes de aplicaciones
artifact-ios-app-settings-about =
    Ajustes que guardan el teléfono, sus aplicaciones y quien administra teléfonos.
    Una dirección o aplicación conocida en ellos dice poco por sí sola.
