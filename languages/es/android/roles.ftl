### Not yet reviewed by a person who speaks it.
artifact-android-roles = Papeles de las apps
artifact-android-roles-about =
    Qué app usa el teléfono para los mensajes, las llamadas, la navegación y la asistencia.
