### Not yet reviewed by a person who speaks it.
artifact-ios-mobile-activation = Registro de activación
artifact-ios-mobile-activation-about =
    El teléfono anota cada arranque con su versión de iOS, y cada cambio de versión.
    Eso ayuda a entender las horas de otros hallazgos.
