### Not yet reviewed by a person who speaks it.
artifact-android-exit-info = Finales de programas
artifact-android-exit-info-about =
    Cuándo y por qué terminaron programas de apps: fallos, paradas, actualizaciones. Abarca semanas.
