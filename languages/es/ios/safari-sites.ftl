### Not yet reviewed by a person who speaks it.
artifact-ios-safari-sites = Sitios sobre los que Safari guarda notas
artifact-ios-safari-sites-about =
    Ajustes de sitios concretos, rastreadores que Safari bloqueó y vistas previas que descargó.
    Pueden quedar cuando se borra el historial.
