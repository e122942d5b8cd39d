### Not yet reviewed by a person who speaks it.
## Judgements that rest on several kinds of record.

rule-correlation-sideloaded-app-with-power = La app “{ $package }” no vino de una tienda conocida, y se le dio poder sobre el teléfono: { $powers }.
rule-correlation-sideloaded-app-with-power-about =
    Las apps que vigilan a alguien en secreto se instalan casi siempre a mano. Lo hace quien tuvo el teléfono en la mano.
    Después necesitan un permiso que las apps corrientes no tienen. Por ejemplo: leer la pantalla, leer todas las notificaciones, ser el teclado o impedir que las quiten.
    También llegan así algunas apps honestas, como una app del trabajo o una herramienta para personas con discapacidad.
rule-correlation-confirmed-twice = “{ $value }”, publicado como parte de { $name }, está en dos registros que no dependen uno de otro: “{ $artifact }” y “{ $artifact2 }”.
rule-correlation-confirmed-twice-about =
    Un registro puede estar equivocado, o un nombre puede repetirse por casualidad. Dos registros escritos por partes distintas del teléfono rara vez se equivocan de la misma manera.
rule-correlation-process-left-out-of-list = El programa { $process } se estaba ejecutando, y la lista de programas en ejecución no lo incluye.
rule-correlation-process-left-out-of-list-about =
    Otras dos listas de los mismos minutos lo muestran. Algunos programas se esconden de una lista y olvidan las otras.
    También hay programas que terminan mientras se hacen las listas.
benign-process-ended-meanwhile = El programa terminó después de las primeras listas y antes de que se hiciera la última.
