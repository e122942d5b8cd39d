### Not yet reviewed by a person who speaks it.
artifact-ios-safari-tabs = Pestañas, marcadores y descargas de Safari
artifact-ios-safari-tabs-about =
    Pestañas abiertas y cerradas de Safari desde iOS 15, con las páginas que cada una había mostrado antes.
    También se leen pestañas de otros dispositivos, marcadores, la lista de lectura y las descargas.
