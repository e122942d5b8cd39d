### Not yet reviewed by a person who speaks it.
artifact-android-dropbox = Informes de fallos y bloqueos
artifact-android-dropbox-about =
    Fallos, bloqueos y reinicios que anotó el teléfono, con sus horas.
