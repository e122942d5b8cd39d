### Not yet reviewed by a person who speaks it.
artifact-android-process-stats = Programas de los últimos días
artifact-android-process-stats-about =
    Qué programas de qué apps se ejecutaron en los últimos días, aunque ahora no se ejecuten.
