### Not yet reviewed by a person who speaks it.
artifact-ios-lockdown-log = Registro de computadoras conectadas por cable
artifact-ios-lockdown-log-about =
    El teléfono anota qué computadoras hablaron con él, qué pidieron, y cuándo una pasó a ser de confianza.
    Muestra cuándo alguien tuvo el teléfono en la mano.
rule-ios-lockdown-log-computer-trusted =
    { $count ->
        [one] Una computadora pasó a ser de confianza, o volvió a serlo.
       *[other] Hubo computadoras que pasaron a ser de confianza, o volvieron a serlo, { $count } veces.
    }
rule-ios-lockdown-log-computer-trusted-about =
    Una computadora de confianza puede hacer una copia de seguridad de todo el teléfono. Para ello, alguien debe desbloquear el teléfono y aceptar.
    Mire las horas: ¿fue usted?
rule-ios-lockdown-log-passcode-changed =
    { $count ->
        [one] Se cambió el código del teléfono.
       *[other] El código del teléfono se cambió { $count } veces.
    }
rule-ios-lockdown-log-passcode-changed-about =
    Para cambiar el código, hay que saber el anterior.
    Mire las horas: ¿fue usted?

benign-own-computer = La persona dueña conectó una computadora, un coche o una herramienta de copias, y aceptó confiar en ella.
benign-own-passcode = La persona dueña cambió el código.
next-remember-the-computer = Mire las horas. ¿Conectó usted entonces el teléfono a una computadora?
next-remember-the-passcode = Mire las horas. ¿Cambió usted entonces el código? Si no, elija uno nuevo que nadie más sepa.
