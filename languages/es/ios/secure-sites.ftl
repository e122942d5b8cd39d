### Not yet reviewed by a person who speaks it.
artifact-ios-secure-sites = Sitios que pidieron cifrado
artifact-ios-secure-sites-about =
    Los sitios pueden decir a una app que use solo conexiones cifradas. El teléfono los recuerda, a menudo durante un año.
    Una entrada muestra que el sitio respondió al teléfono.
