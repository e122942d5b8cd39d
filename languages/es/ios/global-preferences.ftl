### Not yet reviewed by a person who speaks it.
artifact-ios-global-preferences = Ajustes de todo el teléfono
artifact-ios-global-preferences-about =
    Si el modo de aislamiento (Lockdown Mode) está activado, y qué idiomas se usan. No se conserva nada más de estos ajustes.
rule-ios-global-preferences-lockdown-mode =
    { $state ->
        [on] El modo de aislamiento (Lockdown Mode) estaba activado.
        [off] El modo de aislamiento (Lockdown Mode) estaba desactivado. Antes había estado activado.
       *[never] El modo de aislamiento (Lockdown Mode) nunca se activó.
    }
rule-ios-global-preferences-lockdown-mode-about =
    Este modo desactiva partes del teléfono que han usado ataques conocidos.
    Está pensado para personas que pueden ser blanco de esos ataques.

benign-own-choice = La persona dueña lo decidió así. La mayoría de la gente nunca lo ha activado.
next-consider-lockdown-mode = Si usted puede ser blanco de ataques, lea sobre este modo en Ajustes (o Configuración), Privacidad y seguridad.
