### Not yet reviewed by a person who speaks it.
artifact-ios-network-connections = Conexiones abiertas
artifact-ios-network-connections-about =
    Cuando se hizo el archivo de diagnóstico, el teléfono enumeró con qué direcciones estaba conectado.
