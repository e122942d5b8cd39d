### Not yet reviewed by a person who speaks it.
artifact-ios-shortcuts = Atajos
artifact-ios-shortcuts-about =
    Programas pequeños que creó la persona dueña, o alguien con el teléfono en la mano, y lo que los inicia.
    Una dirección publicada en un atajo que se ejecutó significa que el teléfono tuvo contacto con ella.
rule-ios-shortcuts-commands-elsewhere =
    { $shortcuts ->
        [one] Un atajo ejecuta órdenes en otra computadora.
       *[other] { $shortcuts } atajos ejecutan órdenes en otra computadora.
    }
rule-ios-shortcuts-commands-elsewhere-about =
    Un atajo así inicia sesión en otra computadora. Pregúntese si conoce esa computadora.
rule-ios-shortcuts-network-without-asking =
    { $shortcuts ->
        [one] Una automatización usa la red o envía mensajes sin preguntar.
       *[other] { $shortcuts } automatizaciones usan la red o envían mensajes sin preguntar.
    }
rule-ios-shortcuts-network-without-asking-about =
    Las automatizaciones se inician solas. Alguien que tuvo el teléfono en la mano puede dejar una.

benign-own-shortcut = Usted, o alguien de su confianza, creó el atajo con un fin que conoce.

next-look-at-the-shortcut = Abra la app Atajos y mire el atajo y su automatización. ¿Los conoce?
