### Not yet reviewed by a person who speaks it.
artifact-ios-duckduckgo-history = Historial de DuckDuckGo
artifact-ios-duckduckgo-history-about =
    Páginas que abrió el navegador DuckDuckGo.
    Su botón de fuego borra la lista, salvo partes que todavía se pueden recuperar.
