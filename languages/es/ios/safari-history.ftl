### Not yet reviewed by a person who speaks it.
artifact-ios-safari-history = Historial de Safari
artifact-ios-safari-history-about =
    Páginas que abrió Safari, y cómo una página llevó a la siguiente.
    El historial borrado ya no está, salvo partes que todavía se pueden recuperar.
rule-ios-safari-history-redirect-within-a-moment =
    A los { $milliseconds } milisegundos, una página de { $from } pasó a otro sitio, { $to }.
rule-ios-safari-history-redirect-within-a-moment-about =
    Un ataque en la red puede llevar un navegador de una página corriente a una página del atacante.
    La publicidad y los enlaces cortos hacen lo mismo muchas veces al día.
