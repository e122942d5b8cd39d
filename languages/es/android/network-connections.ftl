### Not yet reviewed by a person who speaks it.
artifact-android-network-connections = Conexiones de las apps
artifact-android-network-connections-about =
    El registro de protección del teléfono guarda qué app se conectó a qué dirección de internet, y cuándo.
