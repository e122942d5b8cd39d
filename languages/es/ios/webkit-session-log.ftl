### Not yet reviewed by a person who speaks it.
artifact-ios-webkit-session-log = Sitios cargados en vistas web, tipo antiguo
artifact-ios-webkit-session-log-about =
    Más o menos hasta iOS 12, cada app guardaba esta lista de sitios y de qué sitio llevó a cuál.
