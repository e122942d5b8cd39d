### Not yet reviewed by a person who speaks it.
artifact-ios-manifest = Lista de todos los archivos de la copia de seguridad
artifact-ios-manifest-about =
    La copia de seguridad nombra cada archivo que conoce, con su lugar en el teléfono y sus fechas.
    Las rutas de archivos publicadas se comparan con esta lista.
