### Not yet reviewed by a person who speaks it.
artifact-android-notification-listeners = Apps que leen notificaciones
artifact-android-notification-listeners-about =
    Apps que pueden leer todas las notificaciones, y apps que muestran algunas.
    Las notificaciones contienen el texto de mensajes y códigos para iniciar sesión.
