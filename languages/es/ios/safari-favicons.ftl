### Not yet reviewed by a person who speaks it.
artifact-ios-safari-favicons = Iconos de sitios en Safari
artifact-ios-safari-favicons-about =
    Imágenes pequeñas de sitios que Safari descargó, o intentó descargar, con la página a la que pertenece cada una.
    Pueden quedar cuando se borra el historial.
