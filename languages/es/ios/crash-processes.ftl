### Not yet reviewed by a person who speaks it.
artifact-ios-crash-processes = Procesos nombrados en los informes de fallos
artifact-ios-crash-processes-about =
    Cuando falta memoria, o el teléfono se bloquea o se reinicia, anota qué programas se estaban ejecutando.
    Estas listas muestran programas de semanas pasadas, también los que nunca fallaron.
rule-ios-crash-processes-program-in-odd-place = Un programa se ejecutaba desde { $path }, donde no corresponde que haya programas.
rule-ios-crash-processes-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este se ejecutó desde una carpeta de datos.
    En casos publicados, software espía hizo lo mismo.
rule-ios-crash-processes-borrowed-name = Un programa en { $path } lleva el nombre de una parte de iOS, y está en otro lugar.
rule-ios-crash-processes-borrowed-name-about =
    Las partes de iOS están en carpetas que nada más puede cambiar. En casos publicados, software espía tomó sus nombres para no ser visto.
