### Not yet reviewed by a person who speaks it.
artifact-ios-analytics-versions = Compilaciones de iOS en los sucesos de los servicios de seguridad
artifact-ios-analytics-versions-about =
    Cada suceso de los servicios de seguridad lleva la compilación de iOS que estaba en uso.
    Muestra qué compilaciones tuvo este teléfono, y cuándo.
