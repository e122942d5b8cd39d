### Not yet reviewed by a person who speaks it.
artifact-android-dns-events = Direcciones que consultaron las apps
artifact-android-dns-events-about =
    El registro de protección del teléfono guarda qué app consultó qué dirección de internet, y cuándo.
    Una consulta muestra que la app quiso conectarse.
