### Not yet reviewed by a person who speaks it.
artifact-ios-other-stores = Correo, notas, recordatorios y ajustes
artifact-ios-other-stores-about =
    Correos, notas, recordatorios, iconos de páginas web y ajustes de aplicaciones.
    Un enlace o remitente conocido que está en ellos llegó al teléfono. No dice que alguien lo abriera.
