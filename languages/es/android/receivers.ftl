### Not yet reviewed by a person who speaks it.
artifact-android-receivers = A qué responden las apps
artifact-android-receivers-about =
    Qué apps reciben aviso de un mensaje, una llamada, el arranque del teléfono o un número secreto marcado.
