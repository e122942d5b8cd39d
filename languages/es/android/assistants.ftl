### Not yet reviewed by a person who speaks it.
artifact-android-assistants = Apps con un papel en el sistema
artifact-android-assistants-about =
    Apps que rellenan contraseñas, escuchan la voz, mantienen el teléfono desbloqueado, filtran llamadas o pertenecen a un reloj.
