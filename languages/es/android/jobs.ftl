### Not yet reviewed by a person who speaks it.
artifact-android-jobs = Tareas para después
artifact-android-jobs-about =
    Tareas que las apps pidieron al teléfono hacer después y repetir, y cuáles se hicieron.
