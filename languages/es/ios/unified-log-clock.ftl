### Not yet reviewed by a person who speaks it.
artifact-ios-unified-log-clock = Reloj del registro del sistema
artifact-ios-unified-log-clock-about =
    El teléfono anota cuándo se encendió y cómo se corrigió su reloj. Las horas de todos los demás rastros se apoyan en este reloj.
rule-ios-unified-log-clock-clock-set =
    { $count ->
        [one] El reloj del teléfono se cambió una vez, diez minutos o más.
       *[other] El reloj del teléfono se cambió { $count } veces, diez minutos o más.
    }
rule-ios-unified-log-clock-clock-set-about =
    Las horas anotadas entre medias pueden estar mal. La gente cambia el reloj por muchos motivos.

benign-clock-set-by-owner = La persona dueña cambió el reloj, por ejemplo para un juego.
benign-empty-battery = La batería estuvo vacía mucho tiempo, y el teléfono perdió la cuenta.
next-mind-the-clock = Lea con cuidado las horas de otros hallazgos de estos días.
