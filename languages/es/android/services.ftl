### Not yet reviewed by a person who speaks it.
artifact-android-services = Servicios, programas y tareas
artifact-android-services-about =
    Servicios y programas de apps que se ejecutaban, y apps que estuvieron abiertas hace poco.
