### Not yet reviewed by a person who speaks it.
artifact-android-passed-files = Archivos donde una computadora pone cosas
artifact-android-passed-files-about =
    Huellas digitales de los archivos de la carpeta a la que una computadora copia cosas por el cable.
