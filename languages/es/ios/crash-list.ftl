### Not yet reviewed by a person who speaks it.
artifact-ios-crash-list = Lista de informes de fallos
artifact-ios-crash-list-about =
    El archivo de diagnóstico tiene una lista de todos los informes de fallos que había en el teléfono.
    Nombra programas de las últimas semanas, aunque el informe mismo no se haya incluido.
rule-ios-crash-list-crashed-again-and-again =
    { $several ->
        [yes] La lista tiene { $count } fallos de programas que tratan contenido recibido ({ $process }) en una hora.
       *[no] La lista tiene { $count } fallos de { $process }, que trata contenido recibido, en una hora.
    }
rule-ios-crash-list-crashed-again-and-again-about =
    Los ataques que no necesitan ningún toque se intentan a menudo varias veces, y cada intento puede acabar en un fallo.
    Un error corriente también puede repetirse. Mire qué llegó justo antes.
