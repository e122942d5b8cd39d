### Not yet reviewed by a person who speaks it.
artifact-android-file-times = Másolt fájlok neve és időpontja
artifact-android-file-times-about =
    A telefon saját fájljainak neve és időpontja, amelyeket az anyagba másoltak, például naplók és összeomlási jelentések.
