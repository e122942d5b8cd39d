### Not yet reviewed by a person who speaks it.
artifact-ios-container-log = Registro de las carpetas de apps
artifact-ios-container-log-about =
    El teléfono da a cada app una carpeta propia, y anota cuándo lo hace.
    El registro muestra qué apps hubo, también algunas que ya no están.
