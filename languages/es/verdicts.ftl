### Not yet reviewed by a person who speaks it.
### The answer: a heading and the sentences under it, for each verdict.

language-name = Español

verdict-traces = Se encontraron rastros
verdict-look-closer = Conviene mirar más de cerca
verdict-nothing-known-found = Ningún rastro conocido en las partes leídas
verdict-could-not-tell = No es posible dar una respuesta
verdict-not-phone-evidence = Este programa no puede leer esto

# $names: campaigns as published, "Pegasus, Predator". $more: how many further names there are.
answer-traces = Encontramos rastros que coinciden con pistas publicadas sobre { $names }{ $more ->
    [0] .
    [one] {" "}y un nombre más.
   *[other] {" "}y { $more } nombres más.
}
answer-traces-rule = Encontramos rastros que encajan con software espía que los expertos han descrito.
answer-traces-serious = Esto es serio, y hace falta que una persona experta lo confirme.
answer-traces-not-proof = Todavía no es una prueba: cada rastro de abajo también puede tener una causa inofensiva.

# An address of a known campaign came in, and nothing shows that it was used.
answer-look-closer-reached = Una dirección conocida, usada con { $names }{ $more ->
    [0] ,
    [one] {" "}y un nombre más,
   *[other] {" "}y { $more } nombres más,
} llegó a este teléfono.
answer-look-closer-reached-why = No vemos ninguna señal de que se haya abierto. Una persona experta debería mirarlo con usted.
answer-look-closer = Nada coincidió con una pista publicada, pero algo es poco común.
answer-look-closer-why = { $count ->
    [one] Una cosa es poco común. También tiene explicaciones inofensivas, que están más abajo.
   *[other] { $count } cosas son poco comunes. También tienen explicaciones inofensivas, que están más abajo.
}

answer-nothing-known-found = No encontramos rastros conocidos en las partes que pudimos leer.
answer-nothing-known-found-why = Esto no descarta que haya software espía. Uno nuevo o cuidadoso deja rastros que nadie ha publicado todavía.

answer-could-not-tell = No podemos dar una respuesta.
answer-could-not-tell-no-clues = No se cargó ninguna pista publicada, así que no había con qué comparar el teléfono.
# $unread of the $parts that are there; both are numbers.
answer-could-not-tell-unread = { $unread ->
    [one] Una de las { $parts } partes no se pudo leer por completo.
   *[other] { $unread } de las { $parts } partes no se pudieron leer por completo.
}
answer-could-not-tell-none-here = Las partes que muestran qué programas se ejecutaron faltan o están vacías.
answer-could-not-tell-why = Lo que sí leímos no dio rastros conocidos. Eso dice demasiado poco para apoyarse en ello.

answer-not-phone-evidence = No podemos leer lo que se nos entregó.
answer-not-phone-evidence-why = No es una copia de seguridad de un teléfono, ni un archivo de diagnóstico que este programa conozca.

## What next, by verdict

next-other-device = Hable de esto desde otro dispositivo. Si alguien vigila este teléfono, podría leerlo también.
next-keep-report = Guarde este informe y la copia de seguridad de la que salió. Una persona experta le pedirá las dos cosas.
next-protection = Active el modo de aislamiento (Lockdown Mode) en un iPhone, o la Protección avanzada en Android. Hágalo después de pedir consejo.
next-read-findings = Lea cada hallazgo junto con sus explicaciones inofensivas. Muchas veces es usted quien sabe qué pasó.
next-still-worried = Si todavía tiene motivos para preocuparse, hable con una persona. Este informe es un buen comienzo para esa conversación.
next-update = Instale la última actualización del sistema. Cierra fallos que el software espía aprovecha.
next-check-again = Repita la revisión dentro de un mes, o enseguida si ocurre algo poco común. A menudo se publican pistas nuevas.
next-see-unread = Mire más arriba lo que no se pudo leer. El motivo que se da allí indica qué ayudaría.
next-better-evidence = Haga una nueva copia de seguridad (respaldo) con contraseña, y un archivo de diagnóstico. Juntos muestran mucho más.
next-make-evidence = Haga una copia de seguridad (respaldo) del teléfono, o un archivo de diagnóstico, y revise eso.

## People to talk to

person-heading = Hable con una persona
person-about = Estas líneas de ayuda conocen casos así. Ayudan gratis a personas en riesgo: periodistas, activistas, abogados y otras.
person-access-now = Access Now, línea de ayuda en seguridad digital, de día y de noche, en muchos idiomas:
person-amnesty = Amnistía Internacional, laboratorio de seguridad (Security Lab):
person-bring = Escríbales desde otro dispositivo. Cuénteles qué vio y cuándo, y que tiene este informe.
answer-several-phones = Lo que se entregó viene de más de un teléfono. Los hallazgos se cuentan por separado para cada teléfono; el informe dice qué material es de qué teléfono.

# The phone was not at hand; $date is the day on which it was checked.
answer-keepsake = Aquí se compara un resguardo del { $date } con las pistas de hoy. Lo que pasó después en el teléfono no está en él. Las observaciones sin pistas son las de aquel día.
