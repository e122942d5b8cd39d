### Not yet reviewed by a person who speaks it.
artifact-ios-universal-links = Apps y los sitios de sus enlaces
artifact-ios-universal-links-about =
    Las apps nombran los sitios cuyos enlaces abren. El teléfono guarda la lista, con el nombre de cada app.
