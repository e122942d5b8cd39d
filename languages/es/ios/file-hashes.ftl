### Not yet reviewed by a person who speaks it.
artifact-ios-file-hashes = Contenido de los archivos
artifact-ios-file-hashes-about =
    Archivos que llegaron con mensajes o descargas, y archivos en lugares donde antes se encontró software espía. Su contenido se compara con muestras publicadas.
note-not-hashed = El archivo { $place } es demasiado grande para compararlo con muestras publicadas.
