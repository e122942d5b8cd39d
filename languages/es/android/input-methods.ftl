### Not yet reviewed by a person who speaks it.
artifact-android-input-methods = Teclados
artifact-android-input-methods-about =
    Los teclados del teléfono y el que está en uso. Un teclado ve todo lo que se escribe.
