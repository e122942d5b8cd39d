### Not yet reviewed by a person who speaks it.
artifact-ios-location-clients = Programas que pidieron la ubicación
artifact-ios-location-clients-about =
    El teléfono tiene una lista de todas las apps y programas que preguntaron dónde está.
    Preguntar no significa que recibieran respuesta.
rule-ios-location-clients-program-elsewhere = Un programa en un lugar poco común pidió la ubicación: “{ $path }”.
rule-ios-location-clients-program-elsewhere-about =
    Los programas del sistema y las apps tienen sus propias carpetas. Este está en otro lugar.
    Según casos publicados, se ha visto software espía en dos carpetas: /private/var/db y /private/var/tmp.
