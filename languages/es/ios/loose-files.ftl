### Not yet reviewed by a person who speaks it.

artifact-ios-loose-files = Archivos sueltos que se entregaron
artifact-ios-loose-files-about =
    Qué se consideró que es cada archivo, según su contenido, y cuáles no se reconocieron.
