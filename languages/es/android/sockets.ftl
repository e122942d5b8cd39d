### Not yet reviewed by a person who speaks it.

artifact-android-sockets = Conexiones abiertas
artifact-android-sockets-about =
    Direcciones de internet con las que el teléfono estaba conectado cuando se hizo el informe.
