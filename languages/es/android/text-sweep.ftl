### Not yet reviewed by a person who speaks it.
artifact-android-text-sweep = Nombres y direcciones en todo el texto
artifact-android-text-sweep-about =
    Cada dirección, app y archivo que el texto del informe nombra en cualquier lugar, comparado con las listas publicadas.
    Un nombre en un texto no siempre significa que eso estuviera allí.
