### Not yet reviewed by a person who speaks it.
artifact-ios-crash-list = Lista de informes de fallos
artifact-ios-crash-list-about =
    El archivo de diagnóstico tiene una lista de todos los informes de fallos que había en el teléfono.
    Nombra programas de las últimas semanas, aunque el informe mismo no se haya incluido.
