### Not yet reviewed by a person who speaks it.
### What was read and what was not, and why.

status-read = Leído
status-read-about = Se leyó por completo.
status-partly-read = Leído solo en parte
status-partly-read-about = Una parte no se pudo leer.
status-absent = No está en esta evidencia
status-absent-about = Estas partes no están. Puede que el teléfono nunca las tuviera, o que este tipo de archivo no las incluya.
status-unreadable = No se pudo leer
status-unreadable-about = Está, pero no se pudo leer.
status-over-limit = Demasiado grande para leerlo
status-over-limit-about = Es más grande de lo que permiten los límites de esta revisión.
status-skipped = Omitido
status-skipped-about = Se omitió porque alguien lo pidió.

## Why a part, or a piece of it, could not be read. $place is where it happened, $code the technical word.

note-truncated = El archivo termina antes de tiempo; falta su última parte.
note-malformed = El archivo está dañado, o no es lo que dice su nombre.
note-unsupported-version = El archivo tiene una forma que este programa todavía no conoce.
note-over-limit = El archivo pide más memoria de la que permiten los límites.
note-wrong-password = La contraseña no lo abre.
note-absent = El índice nombra el archivo, pero no está.
note-not-permitted = La computadora no permitió leer el archivo.
note-cancelled = La revisión se detuvo antes de leer esto.
note-size-differs = El archivo tiene otro tamaño que el que dice el índice.
note-missing-blob = El índice nombra el archivo, pero su contenido no está en la copia de seguridad.
note-missing-class-key = La clave que abre este archivo no está en la copia de seguridad.
note-bad-page = Una página de la base de datos está dañada; sus filas se perdieron.
note-bad-row = Una fila no se pudo leer; las demás sí.
note-bad-record = Una entrada no se pudo leer; las demás sí.
note-missing-table = A la base de datos le falta una tabla que esperábamos.
note-missing-column = A la base de datos le falta una columna que esperábamos.
note-bad-text = Una parte del texto no es válida; las letras erróneas están marcadas.
note-lying-is-encrypted = La copia de seguridad dice que no tiene contraseña, pero su contenido está cifrado.
note-incomplete-backup = La copia de seguridad no llegó a terminarse cuando se hizo.
note-incomplete-dump = Esta copia contiene solo una parte del teléfono. Lo que falta no se revisó.
note-loose-files = Solo se entregaron archivos sueltos de un archivo de diagnóstico. Lo que contienen los demás no se revisó.
note-unfinished-collection = El teléfono no había terminado este archivo de diagnóstico. Pueden faltar partes.
note-phone-clock = Algunas horas siguen el reloj del propio teléfono; el detalle dice cuánto se apartaba de la hora UTC.
note-mac-attributes = Un Mac volvió a empaquetar este archivo y añadió archivos propios; se omitieron.
note-paired-device = Se omitieron archivos de un reloj u otro dispositivo enlazado con el teléfono.
note-several-acquisitions = Contiene más de una recolección; las otras no se leyeron.
note-bad-manifest-row = Una línea del índice de la copia de seguridad no se pudo leer; ese archivo no se revisó.
note-unknown-domain = El índice de la copia de seguridad nombra un lugar que este programa no conoce.
note-journal-left = La base de datos estaba en uso cuando se copió; los cambios aún no guardados se leyeron de su registro.
note-wal-ignored = La base de datos tiene un registro que no es suyo; ese registro se omitió.
note-deleted-rows = Algunas filas se encontraron en espacio borrado.
note-bad-file-record = Algunas líneas del índice de la copia de seguridad están dañadas; se perdió lo que dicen de sus archivos.
note-dangling-reference = Una parte de este archivo señala algo que no está en él.
note-duplicate-rows = El índice de la copia de seguridad nombra algunos archivos dos veces.
note-encryption-flag-differs = Lo que la copia de seguridad dice de su contraseña no es lo que muestra su contenido.
note-id-differs = El índice guarda este archivo con otro nombre del que esperábamos; aun así se encontró.
note-no-padding = El final de este archivo cifrado tiene un aspecto poco común; se leyó por completo.
note-other-version = El archivo dice ser de otra versión; aun así se leyó.
note-size-missing = El índice no dice qué tamaño tiene este archivo.
note-stored-plain = El archivo tiene una clave pero no está cifrado; se leyó tal como está.
note-empty-list = La lista está, y no contiene nada.
note-shell-message = El teléfono respondió con un mensaje donde se esperaba una lista.
note-more-notes = Hubo más problemas de este tipo de los que mostramos.
note-more-findings = Hubo más coincidencias de las que mostramos.
note-other = Algo salió mal aquí ({ $code }).
