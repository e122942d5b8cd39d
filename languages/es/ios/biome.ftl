### Not yet reviewed by a person who speaks it.
artifact-ios-biome = Sucesos anotados por el teléfono (Biome)
artifact-ios-biome-about =
    Los teléfonos más nuevos anotan en muchos archivos pequeños qué apps se abrieron, qué páginas mostraron y qué se instaló.
    Por lo general, las copias de seguridad no contienen estos archivos.
