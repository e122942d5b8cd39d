### Not yet reviewed by a person who speaks it.
artifact-ios-webkit-website-data = Espacio con nombres de sitios
artifact-ios-webkit-website-data-about =
    Un sitio que guarda algo en una app recibe un archivo o una carpeta con su nombre.
    El nombre muestra que la app cargó el sitio.
