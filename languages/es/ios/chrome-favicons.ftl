### Not yet reviewed by a person who speaks it.
artifact-ios-chrome-favicons = Iconos de sitios en Chrome
artifact-ios-chrome-favicons-about =
    Imágenes pequeñas de sitios que Chrome guardó, con la página a la que pertenece cada una.
    Algunas quedan cuando se borra el historial.
