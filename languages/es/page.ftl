### La página: lo que pregunta, lo que explica, lo que dice cuando algo falla.

page-title = Bridle: revisar un teléfono en busca de rastros de software espía conocido
page-title-step = { $step } de { $steps }, { $name }
page-header = Revisión de un teléfono
page-language = Idioma
page-skip = Ir al contenido
page-back = Volver
page-next = Seguir
page-remove = Quitar
page-start-over = Empezar de nuevo

page-start = Revise un teléfono en busca de rastros de software espía conocido
page-start-need = Necesita una copia de seguridad del teléfono o un archivo de diagnóstico, en esta computadora.
page-start-time = La revisión tarda unos minutos. Hacer la copia puede tardar una hora.
page-start-limits = Encuentra rastros que los expertos han publicado. No puede ver software espía que nadie ha descrito todavía.
page-offline = Esta página ya está cargada. Puede desconectar internet y seguir. No envía nada a ninguna parte.
page-safe-moment = ¿Es un momento seguro?
page-safe-moment-who = Quien controla este teléfono, la computadora, la red o la cuenta en la nube puede notar lo que hace aquí.
page-safe-moment-other = Si puede ser así, use otra computadora, en un lugar donde se sienta a salvo.
page-safe-moment-first = Si teme violencia en casa, hable antes con una línea de ayuda. Quitar el software espía también se puede notar.
page-start-go = Empezar
page-example = Probar con un ejemplo
page-example-about = La página inventa un teléfono y lo revisa. No usa nada suyo.
page-example-which = ¿Qué ejemplo?
page-example-planted = Con rastros puestos a propósito
page-example-password = La contraseña de este ejemplo es: { $password }
page-example-consent = Un teléfono inventado

page-have = ¿Qué tiene?
page-have-shows = Lo que muestra
page-have-steps = Cómo se hace
page-have-choose = Tengo esto
page-have-ios-backup = Copia de seguridad de iPhone o iPad
page-have-ios-backup-about = Lo mejor para enlaces recibidos y rastros más antiguos. Hacerla tarda de 30 a 60 minutos.
page-have-ios-sysdiagnose = Archivo de diagnóstico de iPhone
page-have-ios-sysdiagnose-about = Lo mejor para lo que pasó hace poco. Hacerlo tarda 15 minutos. Se llama “sysdiagnose” y termina en .tar.gz.
page-have-android = Informe de errores de Android o AndroidQF
page-have-android-about = Muestra las aplicaciones, sus permisos y lo que se ejecutó hace poco. Hacerlo tarda 10 minutos.
page-have-intrusion-logs = Registros de intrusiones de Android
page-have-intrusion-logs-about = Solo si la Protección avanzada los guardó antes. Llegan hasta un año atrás.
page-have-keepsake = Un resguardo de una revisión anterior
page-have-keepsake-about = El pequeño archivo cerrado que se hizo después de revisar este teléfono. Se compara con las pistas de hoy, en un minuto.

page-give = Entréguelo a la página
page-give-drop = Suelte aquí la carpeta o el archivo
page-give-drop-about = Así el navegador no pregunta nada.
page-give-folder = Elegir una carpeta
page-give-file = Elegir un archivo
page-give-upload = Su navegador dirá ahora “subir”. No se sube nada: la página no tiene adónde enviarlo.
page-give-where = ¿Dónde guarda las copias la computadora?
page-give-looking = Mirando lo que entregó …
page-give-found = Esto es lo que ve la página
page-give-encrypted = protegida con una contraseña
page-give-size = Tamaño
page-give-files = Archivos
page-give-files-count = { $count ->
    [one] uno, que solo se abre si hace falta
   *[other] { $count }; solo se abren los que hacen falta
}
page-give-clues = Pistas publicadas
page-give-clues-about = Con las pistas se compara el teléfono. Sin ellas la página no puede dar ninguna respuesta.
page-clues-where = ¿Dónde consigo pistas?
page-clues-how = Tres grupos publican pistas gratis. Abra una de estas direcciones y pulse «Code» y luego «Download ZIP». Añada aquí ese archivo sin descomprimirlo. Cada grupo conoce otros programas espía, así que añada más de uno.
page-clues-seen = Quien vigile la red puede ver que usted visita estas direcciones.
page-clues-amnesty = Amnistía Internacional, sobre programas espía que compran los gobiernos
page-clues-mvt = Mobile Verification Toolkit, sobre programas espía de muchos fabricantes
page-clues-echap = Echap, sobre programas espía que puede instalar alguien cercano
page-give-clues-choose = Añadir archivos de pistas
page-give-clues-looking = Mirando las pistas …
page-give-clues-in = { $count ->
    [one] una pista.
   *[other] { $count } pistas.
}
page-pack-unsigned = Nadie firmó este paquete.
page-pack-signed = Está firmado con esta clave:
page-pack-compare = La página no conoce ninguna clave. Pregunte a quien hizo el paquete, por otro medio, si la clave es suya.
page-give-clues-count = { $count ->
    [0] No se añadió ningún archivo de pistas.
    [one] Se añadió un archivo de pistas.
   *[other] Se añadieron { $count } archivos de pistas.
}
page-give-clues-built-in = { $count ->
    [0] Esta página no trae pistas.
    [one] Esta página trae un archivo de pistas.
   *[other] Esta página trae { $count } archivos de pistas.
}

page-agree = De acuerdo
page-agree-owner = Es mi teléfono, o la persona dueña está conmigo y está de acuerdo.
page-agree-unasked = Sé que una revisión puede encontrar cosas que no buscaba.
page-agree-missing = Marque esta línea para seguir.
page-agree-names = ¿Quién está aquí? Los nombres quedan en el informe. Puede dejarlo vacío.
page-agree-owner-name = Nombre de la persona dueña
page-agree-helper-name = Nombre de quien ayuda
page-agree-keep = Conservar nombres y textos de mensajes en el informe
page-agree-keep-about = Si no lo marca, se sustituyen por señales como [name 1].
page-agree-rows = Conservar todas las filas que tienen hora, para la cronología completa
page-agree-rows-about = Si no lo marca, la cronología contiene solo los hallazgos. La cronología completa cuenta mucho de la vida de la persona, como sus aplicaciones y llamadas.
page-agree-list-about = La página lee solo los archivos donde se conocen tales rastros. Nunca los cambia.
page-agree-list = { $count ->
    [one] Lo que se busca: una parte
   *[other] Lo que se busca: { $count } partes
}
page-agree-list-caption = Cada parte, y qué diría el rastro más fuerte en ella
page-agree-shows = El rastro más fuerte

page-password = Contraseña de la copia
page-password-which = Es la contraseña que se eligió para las copias de seguridad. No es el código que desbloquea el teléfono.
page-password-time = Crear la clave tarda unos segundos, a propósito.
page-password-kept = Nunca se guarda. Después de usarla se olvida, hasta donde puede un navegador.
page-password-show = Mostrar la contraseña
page-password-unknown = No la sé
page-password-unknown-about = Sin ella esta copia sigue cerrada. En los ajustes del iPhone, “Restablecer ajustes” quita la contraseña de las copias. Después haga una copia nueva. Pregunte antes a un experto, porque esto cambia el teléfono.
page-password-unknown-new = Esto no borra mensajes, fotos ni aplicaciones. Sí restablece las redes, la privacidad y la pantalla de inicio. Las copias anteriores siguen cerradas.
page-password-missing = Escriba la contraseña.
page-identity = Archivo con la clave secreta
page-identity-about = Esto se cifró para una clave. Elija el archivo que la contiene.

page-reading = Leyendo
page-reading-opening = Abriendo lo que entregó
page-reading-key = Creando la clave a partir de la contraseña
page-reading-index = Leyendo el índice
page-reading-progress = { $done } de { $total } partes leídas
page-reading-records = { $records ->
    [one] leída, una entrada
   *[other] leída, { $records } entradas
}
page-reading-now = se está leyendo
page-reading-waiting = está en espera
page-reading-bytes = Leído hasta ahora: { $size }
page-reading-bytes-of = Leído hasta ahora: { $size } de unos { $all }
page-reading-cancel = Parar y olvidarlo todo
page-reading-leave = ¿Dejar de leer y olvidarlo todo?
page-reading-later = Los hallazgos se muestran al final y no antes: media respuesta confundiría.
page-moments-findings-only = Aquí hay solo hallazgos. Para ver todas las filas, empiece de nuevo y márquelo al dar su acuerdo.
page-moments-none = Ningún hallazgo tiene hora.
page-moments-left-out = { $count ->
    [one] Una fila más no cupo en esta página. La línea de órdenes puede escribirla.
   *[other] { $count } filas más no cupieron en esta página. La línea de órdenes puede escribirlas.
}
page-notes = Añadir lo que recuerda
page-notes-about = Una frontera, un mensaje, un día en que le quitaron el teléfono: queda junto a las filas. No forma parte de la respuesta.
page-notes-redacted = En el informe sus palabras se sustituyen por señales como [text 1].
page-notes-day = Fecha
page-notes-time = Hora, si la sabe
page-notes-text = Qué pasó
page-notes-add = Añadir
page-notes-missing = Indique una fecha y diga qué pasó.

page-cards-about = Primero lo más fuerte. Pulse una línea para abrirla o cerrarla.
page-card-close = Plegar esto
page-pages-before = Anteriores
page-pages-after = Siguientes
page-pages-shown = A la vista:
page-paper = En papel, esta página solo muestra lo que está abierto. La carta (report.html), en «Lléveselo», se imprime entera.

page-take = Lléveselo
page-take-report-html = La carta
page-take-report-html-about = Para usted y para un experto, para leer e imprimir. Contiene los hallazgos y las entradas en que se apoyan.
page-take-report-tar = Todo en un archivo
page-take-report-tar-about = Todos los archivos de esta lista, y las sumas SHA-256 de cada uno y de cada archivo que se leyó. No contiene nada más del teléfono.
page-take-data = Datos para programas
page-take-rows = Los archivos de la cronología contienen todas las filas que tienen hora.
page-take-no-rows = Los archivos de la cronología contienen los hallazgos y sus notas, y ninguna otra fila.
page-take-report-json = El informe
page-take-report-json-about = Lo mismo que la carta, para programas. No contiene la cronología.
page-take-timeline-csv = La cronología como tabla
page-take-timeline-csv-about = Para hojas de cálculo y para Timesketch. No contiene filas sin hora.
page-take-timeline-jsonl = La cronología en líneas JSON
page-take-timeline-jsonl-about = Las mismas filas, una por línea, tal como se leyeron.
page-take-stix-json = Avistamientos
page-take-stix-json-about = Para quien reúne pistas: las pistas que aparecieron, como STIX. Nada más del teléfono.
page-take-misp-json = Evento para MISP
page-take-misp-json-about = Las pistas que aparecieron, para una comunidad que las comparte con MISP. Nada más del teléfono.
page-take-not-here = Las tablas de todas las filas por partes, y una firma con su propia clave, solo las hace la línea de órdenes. Para comparar el teléfono más adelante, guarde la copia de seguridad misma.
page-take-making = Se está haciendo …
page-take-hashing = Archivos del teléfono: { $done } de { $total }
page-packet = Paquete para una línea de ayuda
page-packet-about = Contiene el informe, las entradas en que se apoyan los hallazgos y una lista de pasos. Los nombres y textos se sustituyen siempre, elija lo que elija. Solo la línea de ayuda puede abrirlo; usted no.
page-packet-key = Clave pública de la línea de ayuda
page-packet-key-about = Pida a la línea de ayuda su clave pública de «age». Empieza por age1. Si son varias, una por línea.
page-packet-no-key = Esto no es una clave pública de age. Cópiela otra vez, entera.
page-keepsake = Resguardo
page-keepsake-about = Un pequeño archivo cerrado para más tarde. Cuando se publiquen pistas nuevas, déselo a esta página; no hace falta otra copia de seguridad. No contiene mensajes, nombres ni contactos. Pero quien conozca su contraseña puede probar si el teléfono dio con una dirección. Para hacerlo se lee todo otra vez.
page-keepsake-password = Contraseña del resguardo
page-keepsake-again = La misma contraseña otra vez
page-keepsake-both = Elija una contraseña larga y escríbala dos veces. Nadie podrá devolvérsela.
page-keepsake-which = Es la contraseña que se eligió al hacer el resguardo.
page-keepsake-of-keepsake = Esto ya era un resguardo. Guarde el que tiene.
page-take-phone-keepsake = Hacer el resguardo
page-take-handover-tar-age = Hacer el paquete
page-take-redacted = Los nombres y textos se sustituyeron por señales.
page-take-kept = Contiene nombres y textos. Déselo solo a quien tenga su confianza.

page-trouble = Esto no funcionó
page-trouble-anyway = Hacer un informe de todos modos
page-trouble-not-evidence = { $name } no es una copia de seguridad ni un archivo de diagnóstico que esta página pueda leer.
page-trouble-not-evidence-next = Elija la carpeta de nombre largo que contiene un archivo Manifest.db, o el propio archivo de diagnóstico.
page-trouble-several = Esta es la carpeta de encima: { $name } contiene { $count ->
    [one] una prueba.
   *[other] { $count } pruebas.
}
page-trouble-several-next = Elija una de ellas:
page-trouble-password = La contraseña no abre esta copia.
page-trouble-password-next = Inténtelo otra vez. Puede ser más antigua que el código del teléfono.
page-trouble-identity = La clave secreta no abre { $name }.
page-trouble-identity-next = Pregunte a quien preparó la recogida qué clave era.
page-trouble-truncated = { $name } termina demasiado pronto; le falta una parte.
page-trouble-truncated-next = Cópielo otra vez desde su origen.
page-trouble-damaged = { $name } está dañado: { $detail }.
page-trouble-damaged-next = Cópielo otra vez desde su origen, o hágalo de nuevo.
page-trouble-unsupported = { $name } tiene una forma que esta página aún no conoce: { $detail }.
page-trouble-unsupported-next = Busque un Bridle más nuevo y cuente a sus autores de esta forma.
page-trouble-over-limit = { $name } es más grande de lo que esta página puede leer: { $detail }.
page-trouble-over-limit-next = Use Bridle en la línea de órdenes, que puede leer más.
page-trouble-not-permitted = El navegador no pudo leer { $name }.
page-trouble-not-permitted-next = Copie la carpeta a su escritorio y entregue esa copia.
page-trouble-clues = { $name } no es un archivo de pistas publicadas que se pueda leer.
page-trouble-clues-next = Quítelo, o consígalo otra vez desde su origen.
page-trouble-pack-changed = { $name } no es lo que se firmó. Se cambió o está dañado.
page-trouble-pack-changed-next = No lo use. Consígalo otra vez de quien lo hizo.
page-trouble-pack-unchecked = Este navegador no puede comprobar quién firmó { $name }.
page-trouble-pack-unchecked-next = Use un navegador más nuevo, o la línea de órdenes.
page-trouble-key-missing = La contraseña es correcta, pero a { $name } le falta una clave para abrirse.
page-trouble-key-missing-next = Copie de nuevo la copia de seguridad o haga otra. Un informe solo puede decir que no se pudo leer nada.
page-trouble-backup-damaged = La contraseña es correcta, pero { $name } está dañado: { $detail }.
page-trouble-backup-damaged-next = Copie de nuevo la copia de seguridad o haga otra. Un informe solo puede decir que no se pudo leer nada.
page-mistake-above = { $name } es una carpeta que está más arriba.
page-mistake-above-next = Ábrala, siga hasta la carpeta “Backup” y elija en ella la carpeta del nombre largo.
page-mistake-inside = { $name } es una carpeta de dentro de una copia.
page-mistake-inside-next = Elija la carpeta del nombre largo en la que está.
page-mistake-one-file = { $name } es solo una parte de una copia.
page-mistake-one-file-next = Elija la carpeta entera, la del nombre largo, en la que está.
page-mistake-clues = Parece que { $name } contiene pistas, y nada de un teléfono.
page-mistake-clues-next = Añádalo más abajo, en “Pistas publicadas”.
page-mistake-unfinished = El teléfono aún no había terminado { $name }.
page-mistake-unfinished-next = Espere a que termine y pase entonces el archivo completo.
page-trouble-empty = No había nada dentro.
page-trouble-empty-next = Elija la carpeta o el propio archivo.
page-trouble-defect = Algo falló en el propio Bridle. Esto no dice nada del teléfono.
page-trouble-defect-next = Envíe a sus autores las líneas de abajo. No contienen nada suyo.
