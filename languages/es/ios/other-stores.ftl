### Not yet reviewed by a person who speaks it.
artifact-ios-other-stores = Correo, notas y recordatorios
artifact-ios-other-stores-about =
    Correos, notas, recordatorios e iconos de páginas web.
    Un enlace o remitente conocido que está en ellos llegó al teléfono. No dice que alguien lo abriera.
