### Not yet reviewed by a person who speaks it.
artifact-ios-paired-computers = Computadoras enlazadas
artifact-ios-paired-computers-about =
    Computadoras a las que se conectó el teléfono y en las que confía.
    Una computadora de confianza puede copiar el contenido del teléfono desbloqueado.
