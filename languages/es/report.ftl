### Not yet reviewed by a person who speaks it.
### The report as a letter: headings and the words between the facts.
###
### Spanish for Spain and Latin America alike. The reader is addressed as “usted”. Words that differ were chosen so that
### both sides know them: computadora, archivo, enlace, contraseña, teléfono, copia de seguridad. Where menus differ,
### both names stand: “Ajustes (o Configuración)”.
### Terms, used throughout: finding = hallazgo; trace = rastro; clue = pista, indicator = indicador;
### evidence = evidencia; proof = prueba; report = informe; ledger = registro de lectura (no text names it);
### check = revisión; log and record = registro; entry = entrada; artifact = artefacto; part = parte;
### spyware = software espía; backup = copia de seguridad; diagnostic file = archivo de diagnóstico;
### bug report = informe de errores; crash = fallo; profile = perfil; device management = gestión de dispositivos.

# $date: 2026-05-04
report-title = Informe de la revisión de un teléfono, { $date }
report-contents = En esta página
# Stands between the items of a list in one line.
report-list-mark = ;
report-header = Informe de la revisión de un teléfono
report-yes = sí
report-no = no
report-unknown = no se sabe
# A number alone, written the way of the language.
report-count = { $count }
report-no-time = no hay fecha ni hora escrita

report-basis = En qué se apoya este informe
report-no-clues = No se cargó ninguna pista publicada.
report-clues = Pudimos buscar { $applicable } de las { $loaded } pistas publicadas. Una pista, o indicador, es una señal que los expertos han publicado.
report-parts = De las { $parts } partes que hay, leímos { $read } por completo. Vimos { $records ->
    [one] una entrada
    [many] { $records } de entradas
   *[other] { $records } entradas
} en total.
report-evidence-name = Nombre
report-device = Teléfono
report-taken = Hecho el
report-same-phone = Mismo teléfono que { $evidence }
report-encrypted = Protegido con contraseña
report-files = Archivos que contiene
report-strip-caption = De qué semanas habla cada parte. Una barra llena va de la primera entrada a la última, y puede tener huecos. Del tiempo rayado no dice nada. Una barra que llega al borde puede empezar antes.
report-part = Parte
report-from-to = Desde – hasta
report-untimed = También se leyó, pero no tiene fechas:

report-unchecked = Lo que no pudimos revisar
report-never = Lo que una revisión así nunca muestra
report-never-unpublished = Rastros que nadie ha publicado. Un software espía nuevo o cuidadoso puede no dejar ningún rastro conocido.
report-never-clues = { $left } de las { $loaded } pistas hablan de cosas que las partes leídas no contienen.
report-never-understood = { $count ->
    [one] Una línea de las pistas publicadas no se entendió y no se usó.
    [many] { $count } de líneas de las pistas publicadas no se entendieron y no se usaron.
   *[other] { $count } líneas de las pistas publicadas no se entendieron y no se usaron.
}
report-more-places = ({ $count ->
    [one] y en un lugar más
   *[other] y en { $count } lugares más
})
report-more-reasons = { $count ->
    [one] Hay un motivo más en el archivo report.json.
   *[other] Hay { $count } motivos más en el archivo report.json.
}

report-findings = Lo que encontramos
report-no-findings = No hay nada que mostrar aquí. Por favor, léalo junto con lo que no pudimos revisar, más arriba.
report-lead = Un punto por revisar. Se apoya en un patrón que han descrito los expertos, no en una pista publicada.
report-findings-in-short = En breve, primero lo más fuerte. Cada línea lleva a los detalles, más abajo.
report-findings-below = { $count ->
    [one] Un hallazgo más está abajo.
    [many] { $count } de hallazgos más están abajo.
   *[other] { $count } hallazgos más están abajo.
}
report-lead-short = un punto por revisar
report-more-parts = { $count ->
    [one] y una parte más
   *[other] y { $count } partes más
}
report-why = Por qué lo decimos
report-clue = Pista publicada
report-published = Publicada como
report-published-until = válida hasta { $date }
report-observed = Lo que está escrito allí
report-when = Cuándo
report-seen-in = Parte del teléfono
report-file = Archivo
report-place = Lugar
report-could-also-be = También podría ser esto
report-what-now = Cómo averiguarlo y qué hacer ahora
report-rows = { $count ->
    [one] Lo muestra una entrada.
    [many] Lo muestran { $count } de entradas.
   *[other] Lo muestran { $count } entradas.
}
report-more-rows = { $count ->
    [one] Hay una entrada más en el archivo report.json.
    [many] Hay { $count } de entradas más en el archivo report.json.
   *[other] Hay { $count } entradas más en el archivo report.json.
}
report-more-findings = { $count ->
    [one] Hay un hallazgo más en el archivo report.json.
    [many] Hay { $count } de hallazgos más en el archivo report.json.
   *[other] Hay { $count } hallazgos más en el archivo report.json.
}
report-more-sources = { $count ->
    [one] y una fuente más
   *[other] y { $count } fuentes más
}
report-more-fields = { $count ->
    [one] Hay un campo más en el archivo report.json.
   *[other] Hay { $count } campos más en el archivo report.json.
}
report-technical = Detalles técnicos
report-id = Número en report.json
report-rule = Regla
report-artifact = Artefacto
report-clue-type = Tipo de pista
report-record = La entrada tal como se leyó
report-times = Sus fechas y horas
# $raw: the number or text in the file. $rule: how it counts.
report-raw-time = (en el archivo: { $raw }, { $rule })

place-table = tabla
place-row = fila
place-line = línea
place-offset = byte
place-key = clave
# $area: freelist, freeblock, unallocated, wal or journal. $page and $offset are numbers as text.
place-recovered = recuperado de { $area ->
    [wal] el registro de la base de datos
    [journal] el diario de la base de datos
   *[other] espacio borrado
}, página { $page }, byte { $offset }

report-clues-by-name = Pistas según el nombre con que se publicaron
report-published-name = Publicado como
report-clues-tested = Se pudieron comprobar
report-clues-loaded = Cargadas

report-timeline = Cronología
report-timeline-about = Qué pasó y cuándo, según las horas que anotaron partes del teléfono. Un reloj puede estar mal, y una fila no dice nada de las que tiene al lado.
report-timeline-left-out = { $count ->
    [one] Una fila más antigua está solo en el archivo timeline.csv.
   *[other] { $count } filas más antiguas están solo en el archivo timeline.csv.
}
report-timeline-text = Con estas palabras
report-timeline-from = Desde
report-timeline-to = Hasta
report-timeline-all = Todas las partes
report-timeline-only = Solo hallazgos
report-timeline-caption = Momentos, primero los más antiguos, en UTC
report-timeline-what = Qué
report-timeline-earlier = Antes
report-timeline-later = Después
report-timeline-shown = Filas a la vista:
report-timeline-no-script = { $count ->
    [one] La página muestra una fila.
   *[other] Aquí están las primeras cincuenta de { $count } filas. El resto se ve cuando su navegador permite scripts, y en el archivo timeline.csv.
}

report-programs = Programas que se ejecutaron
report-programs-about = { $count ->
    [one] Partes del teléfono hablan de un programa que se ejecutó, en las fechas que tiene al lado.
   *[other] Partes del teléfono hablan de { $count } programas que se ejecutaron, en las fechas que tienen al lado. Algunos ya no están desde hace mucho.
} Un programa del que nada quedó anotado no aparece aquí.
report-programs-odd = { $count ->
    [0] De ninguno se sabe que esté en un lugar donde no corresponde que haya programas.
    [one] Uno está en un lugar donde no corresponde que haya programas. También puede ser un programa de un desarrollador.
   *[other] { $count } están en lugares donde no corresponde que haya programas. También pueden ser programas de un desarrollador.
}
report-programs-all = Todos los programas
report-more-programs = { $count ->
    [one] Un programa más no está en esta lista.
   *[other] { $count } programas más no están en esta lista.
} Las aplicaciones solo se listan cuando se guardan todos los registros (--records).
program-place-staging = un lugar que se sabe que usa software espía
program-place-elsewhere = un lugar poco común
program-place-unknown = no se dice el lugar
program-place-app = parte de una app
program-place-system = parte del sistema

report-told = Lo que contó la persona
report-told-about = Estas fechas vienen de la persona, no del teléfono. No son evidencia, y la respuesta de arriba no se apoya en ellas.
artifact-told = Contado por la persona

report-next = Qué hacer ahora
report-method = Cómo se hizo
report-method-about = La revisión se hizo en la computadora de quien preparó este informe. No se envió nada a ningún lugar, y la evidencia no se cambió.
report-redacted = Los nombres, números y textos se cambiaron por marcas como [name 1]. Se conservó aquello en lo que se apoya un hallazgo.
report-program = Programa
report-started = Inicio
report-finished = Fin
report-consent = Quién dio su acuerdo
report-sources = De dónde vienen las pistas publicadas
report-source = Fuente
report-loaded = Pistas usadas
report-not-understood = No entendidas
