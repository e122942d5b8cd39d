### Not yet reviewed by a person who speaks it.
artifact-android-file-times = Archivos copiados, por nombre y fecha
artifact-android-file-times-about =
    Nombres y fechas de archivos del propio teléfono que se copiaron en la evidencia, como registros e informes de fallos.
