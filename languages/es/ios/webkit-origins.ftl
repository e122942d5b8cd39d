### Not yet reviewed by a person who speaks it.
artifact-ios-webkit-origins = Sitios que guardaron algo
artifact-ios-webkit-origins-about =
    Desde iOS 16, un archivo pequeño en el espacio de cada sitio dice qué sitio es.
    También se enumeran los programas que los sitios dejan en marcha en una app.
