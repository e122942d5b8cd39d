### Not yet reviewed by a person who speaks it.

artifact-android-loose-files = Archivos sueltos que se entregaron
artifact-android-loose-files-about =
    Qué se consideró que es cada archivo, según su contenido, y cuáles no se reconocieron.
