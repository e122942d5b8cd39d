### Not yet reviewed by a person who speaks it.
### Words of the command line. An error has two texts: what happened, and (-next) what to do.

consent-question = ¿Es este su teléfono, o la persona dueña está de acuerdo con esta revisión?
consent-note = Una revisión puede encontrar cosas que nadie buscaba.
consent-choices = Escriba su nombre o “sí” para seguir, o pulse Intro (Enter) para detenerse.
password-prompt = Contraseña de la copia de seguridad (no el código del teléfono):
password-note = No se ve nada mientras escribe. La contraseña no se guarda.
password-again = Esa contraseña no abre la copia de seguridad. Pruebe otra vez:

## Progress. The last part of an id is the step's own word.

progress-opening = Se abre { $name }
progress-deriving-key = Se forma la clave a partir de la contraseña; tarda unos segundos a propósito
progress-reading-index = Se lee el índice
progress-reading = Se lee { $artifact } ({ $done } de { $total })
progress-matching = Se compara con las pistas publicadas
progress-writing = Se escribe el informe
progress-fetching = Se descarga { $name } ({ $done } de { $total }, { $size })

## Summary after a check

summary-evidence = Revisado: { $name } ({ $kind })
summary-clues = Se buscaron { $applicable } de las { $loaded } pistas publicadas.
summary-parts = Se leyeron { $read } de las { $parts } partes.
summary-unread = No leídas por completo: { $parts }
summary-findings = { $count ->
    [0] Ningún hallazgo.
    [one] Un hallazgo:
   *[other] { $count } hallazgos:
}
summary-finding = { $grade }: { $text }
summary-more-findings = { $count ->
    [one] y uno más en el informe
   *[other] y { $count } más en el informe
}
summary-written = El informe está en { $path }
summary-open = Abra { $path } en un navegador para leerlo.

## Checking a report folder

verify-same = { $count ->
    [one] Un archivo está como estaba cuando se hizo el informe.
   *[other] Los { $count } archivos están todos como estaban cuando se hizo el informe.
}
verify-differs = La carpeta no está como estaba cuando se hizo el informe.
verify-missing = falta: { $name }
verify-size = otro tamaño: { $name }
verify-hash = otro contenido: { $name }
verify-extra = no estaba: { $name }
verify-unreadable = no se puede leer: { $name }
verify-unsure = Algunos archivos del informe no se pueden leer. Nadie puede decir si están como estaban.
verify-unsigned = Nadie firmó este informe.
verify-signed = Firmado con una clave que usted conoce: { $key }
verify-signed-unknown = Firmado, y sin cambios desde entonces. Aquí no se conoce la clave: { $key }. Pídala por otro camino y compare.
verify-signed-other = Firmado con otra clave: { $key }
verify-signature-unchecked = Hay una firma de la clave { $key }, que no se comprobó. Indique la clave pública con --key.
verify-signature-broken = La firma no corresponde. Alguien cambió el informe después de firmarlo.
verify-evidence-same = La evidencia está como estaba.
verify-evidence-differs = La evidencia no está como estaba.

## Published clues

indicators-folder = Las pistas se instalan en { $path }
indicators-none = No hay pistas instaladas.
indicators-file = { $file } ({ $name }): { $loaded } tomadas, { $notUnderstood } no entendidas
indicators-total = { $loaded } pistas distintas:
indicators-imported = Instalado: { $path }
indicators-none-next = Escriba “bridle indicators update” para descargar las públicas. Para ello se piden a servidores de internet.
indicators-age = { $days ->
    [0] de hoy
    [one] de hace un día
   *[other] de hace { $days } días
}
indicators-old = { $count ->
    [one] Una lista tiene más de { $days } días.
   *[other] { $count } listas tienen más de { $days } días.
} Escriba “bridle indicators update” para descargar otras nuevas.
indicators-changes = { $added } nuevas, { $removed } retiradas; { $total } pistas distintas en { $files } archivos
indicators-changes-of = { $name }: { $added } nuevas, { $removed } retiradas
indicators-rolled-back = Vuelven a valer las listas de { $at }.
indicators-file-left-out = Omitido: { $name }. { $reason }
indicators-file-kept = Se conserva como estaba: { $name }. { $reason }
indicators-entry-unknown = El índice no nombra ningún archivo para: { $name }
indicators-packed = Se empaquetaron { $values } pistas de { $files } archivos en { $path } ({ $size } bytes).
indicators-packed-key = Quien lo importe necesita su clave pública: { $key }

## Why something could not be fetched

fetch-no-address = No existe esa dirección ({ $detail }).
fetch-not-https = La dirección no usa conexión cifrada, https ({ $detail }).
fetch-refused = No se pudo llegar al servidor ({ $detail }).
fetch-certificate = El servidor no pudo acreditar quién es ({ $detail }).
fetch-dropped = La conexión se cortó una y otra vez ({ $detail }).
fetch-timed-out = El servidor tardó demasiado.
fetch-status = El servidor respondió { $detail }.
fetch-redirects = El servidor nos envió de una dirección a otra más de { $detail } veces.
fetch-too-large = El archivo tiene más de { $detail } bytes.
fetch-no-size = El servidor no dice qué tamaño tiene el archivo.
fetch-encoding = El servidor envió el archivo en una forma que no se pidió ({ $detail }).
fetch-changing = El archivo cambió mientras se descargaba.
fetch-proxy = El proxy no abrió camino ({ $detail }).
fetch-proxy-kind = Esta clase de proxy no se puede usar ({ $detail }); solo sirven los proxies HTTP.
fetch-not-clues = Lo que llegó no es un archivo de pistas ({ $detail }).
fetch-not-an-index = No es un índice de archivos de pistas ({ $detail }).
fetch-not-in-mirror = El archivo no está en la copia local ({ $detail }).
fetch-pin = El archivo no es el que nombra el archivo de bloqueo ({ $detail }).

## Errors

error-usage = { $detail }
error-usage-next = Escriba “bridle { $verb } --help” para ver qué admite.
error-no-verb = No se indicó nada que hacer.
error-no-verb-next = Escriba “bridle --help” para ver qué puede hacer Bridle.
error-unknown-verb = No existe la orden { $name }.
error-unknown-verb-next = Escriba “bridle --help” para ver qué puede hacer Bridle.
error-unknown-option = No existe la opción { $name }.
error-unknown-option-next = Escriba “bridle { $verb } --help” para ver las opciones.
error-unknown-artifact = No hay ningún artefacto llamado { $name }.
error-unknown-artifact-next = Escriba “bridle coverage” para ver sus nombres.
error-unknown-language = No hay textos en el idioma { $name }.
error-unknown-language-next = Estos sí están: { $choices }.
error-unknown-rule = No hay ninguna regla ni artefacto llamado { $name }.
error-unknown-rule-next = Copie el nombre de un informe, o escriba “bridle coverage”.
error-bad-limit = { $name } no es un límite que se pueda fijar, o su valor no es un número entero.
error-bad-limit-next = Se pueden fijar estos: { $choices }.
error-bad-date = { $name } no es una fecha.
error-bad-date-next = Escriba una fecha como 2026-05-04, o una hora como 2026-05-04T10:11:12Z.
error-bad-event = { $name } no es una fecha seguida de palabras.
error-bad-event-next = Escríbalo como «2026-05-03 cruce de frontera», o con la hora: «2026-05-03 14:30 cruce de frontera».
error-dates-reversed = El primer día de la línea de tiempo, { $since }, es posterior al último, { $until }.
error-dates-reversed-next = Intercambie las dos fechas.
error-no-evidence-given = No se indicó nada que revisar.
error-no-evidence-given-next = Indique la carpeta de una copia de seguridad o un archivo de diagnóstico: bridle check CARPETA
error-not-phone-evidence = { $name } no es una copia de seguridad de un teléfono ni un archivo de diagnóstico que Bridle pueda leer.
error-not-phone-evidence-next = Elija la carpeta de nombre largo que contiene un archivo Manifest.db, o el propio archivo de diagnóstico.
error-several-backups = { $name } contiene varias pruebas.
error-several-backups-next = Elija una de ellas, o indique juntas las de un mismo teléfono:
error-several-backups-choice = { $path } ({ $device })
error-path-absent = { $name } no existe, o no se puede leer.
error-path-absent-next = Mire si la ruta está bien escrita. En un Mac, la terminal necesita “Acceso total al disco” para leer copias de seguridad.
error-not-permitted = La computadora no permite que Bridle lea { $name }.
error-not-permitted-next = En un Mac, dé a la terminal “Acceso total al disco” en los ajustes. También puede pasar la copia de seguridad a otra carpeta.
error-wrong-password = La contraseña no abre esta copia de seguridad.
error-wrong-password-next = Pruebe otra vez. Es la contraseña de la copia de seguridad, que puede ser más antigua que el código del teléfono.
error-no-password = Esta copia de seguridad está cifrada, y no se dio ninguna contraseña.
error-no-password-next = Use --password-file FILE, o defina la variable BRIDLE_BACKUP_PASSWORD. En una terminal se le pedirá.
error-no-identity = Este archivo se cifró con age para una clave, y no se dio ninguna clave.
error-no-identity-next = Use --identity-file FILE, con el archivo que contiene la clave secreta (AGE-SECRET-KEY-1…).
error-wrong-identity = La clave secreta no abre este archivo.
error-wrong-identity-next = Pregunte a quien preparó la recolección qué clave era. El archivo de la clave puede contener varias.
error-damaged-keybag = La parte de la copia de seguridad que contiene sus claves está dañada. No se debe a la contraseña.
error-damaged-keybag-next = Haga una nueva copia de seguridad, o copie esta otra vez desde su origen.
error-missing-key = La contraseña es correcta, pero falta una clave en la copia de seguridad.
error-missing-key-next = Haga una nueva copia de seguridad. Las partes que necesitan esa clave quedan cerradas.
error-damaged-evidence = { $name } está dañado: { $detail }.
error-damaged-evidence-next = Cópielo otra vez desde su origen, o hágalo de nuevo.
error-truncated-evidence = { $name } termina antes de tiempo; falta una parte.
error-truncated-evidence-next = Cópielo otra vez desde su origen. Puede que no se escribiera hasta el final.
error-unsupported-evidence = { $name } tiene una forma que Bridle todavía no conoce: { $detail }.
error-unsupported-evidence-next = Busque un Bridle más nuevo, y cuente a sus autores que existe esta forma.
error-over-limit = { $name } pide más de lo que permiten los límites: { $detail }.
error-over-limit-next = Si confía en el archivo, suba el límite con --limit NAME=VALUE.
error-output-not-empty = La carpeta { $path } no está vacía.
error-output-not-empty-next = Elija una carpeta nueva, o añada --force para escribir en esta.
error-output-not-writable = El informe no se puede escribir en { $path }.
error-output-not-writable-next = Elija otra carpeta, y mire si el disco está lleno.
error-consent-needed = Nadie dijo que la persona dueña del teléfono está de acuerdo.
error-consent-needed-next = Añada --consent TEXT con quién dio su acuerdo, o --yes si es su propio teléfono.
error-no-page = La página no está junto al programa.
error-no-page-next = Construya Bridle de nuevo, o consígalo otra vez de donde vino.
error-page-there = Ya hay un archivo { $path }.
error-page-there-next = Elija otro nombre, o añada --force para escribir encima.
error-indicator-file = { $name } no es un archivo de pistas publicadas que Bridle pueda leer.
error-indicator-file-next = Lee STIX 2, eventos de MISP, listas de stalkerware en YAML, tablas (CSV) y listas simples. “bridle indicators lint FILE” dice más de un archivo.
error-no-indicators = No se cargó ninguna pista publicada.
error-no-indicators-next = Indique un archivo o una carpeta de pistas con --indicators.
error-indicator-file-damaged = { $name } no se puede leer por completo: { $detail }.
error-indicator-file-damaged-next = Consígalo otra vez de su origen.
error-pack-changed = { $name } no es lo que se firmó. Se cambió o se dañó.
error-pack-changed-next = No lo use. Pídalo otra vez a quien lo hizo.
error-pack-unsigned = Nadie firmó el paquete { $name }.
error-pack-unsigned-next = Pida uno firmado a quien lo hizo.
error-pack-signer = El paquete { $name } está firmado con una clave que aquí no se conoce: { $key }
error-pack-signer-next = Pida la clave pública a quien lo hizo, por otro medio. Después indíquela con --key.
error-no-key = { $name } no contiene ninguna clave completa de minisign.
error-no-key-next = Indique un archivo creado con “minisign -G -W”, o una clave pública que empiece por RW.
error-key-locked = La clave de { $name } tiene contraseña.
error-key-locked-next = Use una clave sin contraseña, como la que crea “minisign -G -W”.
error-sign-without-out = No hay carpeta de informe que firmar.
error-sign-without-out-next = Añada --out CARPETA.
error-no-lock = { $name } no es un archivo de bloqueo de pistas.
error-no-lock-next = Es el archivo lock.json de la carpeta de una actualización.
error-import-folder = { $name } es una carpeta.
error-import-folder-next = Indique los archivos que contiene.
error-mirror-and-address = Con --mirror no se descarga nada, pero { $name } es una dirección.
error-mirror-and-address-next = Indique un archivo como índice, o no use --mirror.
error-store-broken = Las pistas descargadas están dañadas: { $path }
error-store-broken-next = Escriba “bridle indicators rollback”, o descárguelas de nuevo con “bridle indicators update”.
error-store-changed = { $name } no es lo que se descargó. Se cambió o se dañó.
error-store-changed-next = Escriba “bridle indicators rollback”, o descárguelas de nuevo con “bridle indicators update”.
error-store-not-writable = Las pistas no se pueden escribir en { $path }.
error-store-not-writable-next = Mire si el disco está lleno, o elija otra carpeta con la variable BRIDLE_HOME.
error-updating = Hay otra actualización de las pistas en marcha.
error-updating-next = Espere a que termine. Si no hay ninguna, borre el archivo “updating” de { $path }.
error-no-previous = No hay ninguna actualización anterior a la que volver.
error-no-previous-next = No se cambió nada.
error-network = Las pistas publicadas no se pudieron descargar: { $detail }.
error-network-next = Mire si la computadora tiene conexión, y pruebe otra vez.
error-not-a-report = { $name } no es una carpeta de informe escrita por Bridle.
error-not-a-report-next = Elija la carpeta que contiene manifest.json.
error-no-recipient = No se dijo quién puede abrir el paquete, o la clave no es una clave pública de age.
error-no-recipient-next = Pida su clave pública a la persona que ayuda. Empieza por age1. Indíquela con --to.
error-file-exists = Ya hay un archivo { $path }.
error-file-exists-next = Elija otro nombre con --out, o añada --force.
error-report-changed = El informe de { $name } no está como cuando se hizo.
error-report-changed-next = Escriba «bridle verify CARPETA» para ver qué es distinto, y haga el informe de nuevo.
error-report-version = El informe de { $name } se hizo con otra versión de Bridle.
error-report-version-next = Haga el informe de nuevo con esta.
error-report-form = El archivo { $name } no es un informe escrito por Bridle: { $detail }.
error-report-form-next = Haga el informe de nuevo, o vuelva a pedirlo a quien se lo dio.
error-report-too-large = El informe de { $name } es demasiado grande para entregarlo.
error-report-too-large-next = Hágalo de nuevo con menos partes (--only) y entregue ese.
error-as-without-out = No hay carpeta para los archivos.
error-as-without-out-next = Añada --out CARPETA.
error-no-artifact = No se nombró ningún artefacto.
error-no-artifact-next = Añada --artifact ID, o --as mvt --out CARPETA para todos. «bridle coverage» muestra los identificadores.
records-as-written = { $count ->
    [one] Se escribió un archivo en { $path }. Contiene lo que había en el teléfono, con todos los nombres y números.
   *[other] Se escribieron { $count } archivos en { $path }. Contienen lo que había en el teléfono, con todos los nombres y números.
}
error-cancelled = Detenido. No se escribió nada.
error-cancelled-next = Empiece de nuevo cuando quiera.
error-defect = Bridle cometió un error y tuvo que detenerse. La falla es nuestra, no suya ni del teléfono.
error-defect-next = Por favor, comuníquelo a sus autores con las líneas de abajo. No contienen nada del teléfono.

# Answers that mean no, with commas between them.
consent-no-words = n, no
