### Not yet reviewed by a person who speaks it.
artifact-ios-id-status-cache = Cuentas consultadas
artifact-ios-id-status-cache-about =
    El teléfono pregunta a Apple si una cuenta usa iMessage o FaceTime, y recuerda la respuesta.
    Una cuenta publicada aquí escribió a este teléfono, o se le escribió desde él. No muestra que se haya abierto nada.
rule-ios-id-status-cache-empty-characters =
    { $services ->
        [one] Una cuenta consultada tiene caracteres vacíos dentro de su nombre.
       *[other] Una cuenta consultada { $services } veces tiene caracteres vacíos dentro de su nombre.
    }
rule-ios-id-status-cache-empty-characters-about =
    Nadie puede escribir un nombre así. Aparece en teléfonos que fueron atacados por iMessage.

benign-damaged-file = El archivo estaba dañado, y el daño puso allí los caracteres vacíos.
