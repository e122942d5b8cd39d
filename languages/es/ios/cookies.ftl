### Not yet reviewed by a person who speaks it.
artifact-ios-cookies = Cookies
artifact-ios-cookies-about =
    Notas pequeñas que los sitios dejan en el teléfono cuando una app los carga.
    Una cookie muestra que el teléfono habló con el sitio.
