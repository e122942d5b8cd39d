### Not yet reviewed by a person who speaks it.
artifact-ios-firefox-favicons = Iconos de sitios en Firefox
artifact-ios-firefox-favicons-about =
    Imágenes pequeñas y vistas previas de sitios que Firefox guardó, con la página a la que pertenece cada una.
    Las versiones más nuevas de Firefox las guardan en otro lugar.
