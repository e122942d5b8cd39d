### Not yet reviewed by a person who speaks it.
### What the command line says of itself.

help-program = Busca en los rastros del propio teléfono señales de software espía conocido. Nada sale de esta computadora.
help-option-help = mostrar esta ayuda
help-option-version = mostrar la versión
help-heading-example = Ejemplo:
help-exit-codes =
    Códigos de salida: 0 ningún rastro conocido en lo leído, 1 rastros, 2 mirar más de cerca, 3 sin respuesta posible, 64 uso, 65 no es evidencia de un teléfono, 66 la ruta no se puede leer, 70 un error de Bridle, 73 el resultado no se puede escribir, 77 contraseña ausente o incorrecta, 130 cancelado.

help-check = Revisa una copia de seguridad o un archivo de diagnóstico. Es la tarea principal.
help-check-evidence = carpeta de una copia de seguridad o archivo de diagnóstico; varios de un mismo teléfono dan un solo informe
help-option-indicators = archivo o carpeta de pistas publicadas (indicadores), que se suman a las instaladas; se puede repetir
help-option-only-indicators = usar solo las pistas indicadas
help-option-identity-file = archivo con una clave secreta de age, para evidencia cifrada con age para una clave
help-option-password-file = archivo con la contraseña de la copia de seguridad; si no, la variable BRIDLE_BACKUP_PASSWORD; si no, se pregunta
help-option-out = escribir el informe en esta carpeta, que debe ser nueva o estar vacía
help-option-force = escribir en una carpeta que no está vacía
help-option-records = escribir también todas las entradas y la línea de tiempo completa
help-option-redact = cambiar por marcas los contenidos personales que no son evidencia
help-option-sign = firmar el manifiesto con la clave secreta de este archivo de minisign (sin contraseña)
help-option-only = leer solo estos artefactos (identificadores separados por comas)
help-option-skip = omitir estos artefactos (identificadores separados por comas)
help-option-lang = idioma de los textos; dos separados por una coma dan dos columnas
help-option-json = escribir report.json en la salida estándar y nada más
help-option-since = primer día de la línea de tiempo que se escribe
help-option-until = último día de la línea de tiempo que se escribe
help-option-event = algo que la persona recuerda, con su fecha: «2026-05-03 cruce de frontera»; aparece en la cronología y no es evidencia; se puede repetir
help-option-consent = quién dio su acuerdo para esta revisión
help-option-yes = decir que la persona dueña está de acuerdo
help-option-jobs = número de procesos de trabajo
help-option-limit = fijar un límite de recursos; se puede repetir
help-option-quiet = no mostrar el avance
help-option-verbose = mostrar cada paso
help-option-no-color = no usar colores

help-explain = Explica una regla o un artefacto, con sus causas inofensivas.
help-explain-rule = identificador de una regla o un artefacto, tal como está en un informe
help-coverage = Enumera qué se puede leer, qué puede mostrar y cuántas pistas permite comprobar.
help-coverage-json = escribir JSON
help-records = Escribe las entradas de un artefacto como líneas JSON.
help-records-artifact = identificador del artefacto; “processes” para todos los programas que alguna parte vio en ejecución
help-records-as = escribe lo que habría escrito MVT, la herramienta de referencia: un archivo por módulo, con sus nombres (mvt)
help-records-out = con --as: la carpeta para esos archivos, que debe ser nueva o estar vacía
help-verify = Comprueba que la carpeta de un informe está como cuando se escribió.
help-verify-folder = carpeta del informe
help-verify-key = clave pública, o archivo que la contiene, con la que debe estar firmado el informe
help-handover = Reúne lo que una persona que ayuda necesita de un informe en un archivo que solo ella puede abrir.
help-handover-to = clave pública de age (age1…) de quien puede abrirlo, o un archivo con esas claves; se puede repetir
help-handover-out = archivo que se escribe
help-handover-no-redact = dejar los nombres, números y textos como están
help-handover-force = escribir encima de un archivo que ya está
help-web = Escribir la página: un solo archivo que revisa un teléfono en un navegador.
help-web-out = archivo en el que se escribe la página
help-example = Escribe evidencia inventada para demostraciones y formación.
help-example-name = de qué clase: { $names }
help-example-folder = carpeta en la que se escribe; debe ser nueva o estar vacía
help-example-clean = sin rastros puestos a propósito
help-example-seed = número que decide los detalles; el mismo número da los mismos archivos

coverage-line = { $indicators ->
    [one] una pista
    [many] { $indicators } de pistas
   *[other] { $indicators } pistas
}, { $rules ->
    [0] ninguna regla
    [one] una regla
   *[other] { $rules } reglas
}

heading-could-also-be = También podría ser:
heading-how-to-find-out = Cómo averiguarlo y qué hacer ahora:
heading-sources = Fuentes:
heading-next-step = Qué hacer:
heading-examples = Vea también:

web-written = La página se escribió en { $path }. No necesita red.
example-written = Se escribió evidencia inventada en { $path }. No hay en ella ningún teléfono de nadie.
example-password = La contraseña de su copia de seguridad es: { $password }
example-next = Para revisarla:
error-unknown-example = No hay ningún ejemplo llamado { $name }.
error-unknown-example-next = Estos sí están: { $choices }.
help-indicators = Muestra, examina e instala pistas publicadas.
help-indicators-list = Muestra qué pistas están instaladas.
help-indicators-lint = Dice qué hay en un archivo de pistas, qué es extraño y qué no se entendió.
help-indicators-import = Instala archivos de pistas, para que todas las revisiones las busquen.
help-indicators-files = archivos de pistas: STIX 2, MISP, YAML, CSV o listas simples, un zip de ellos, un paquete; - es la entrada estándar
help-indicators-key = clave pública, o archivo que la contiene, con la que pueden estar firmados los paquetes desde ahora
help-indicators-update = Descarga las listas públicas de pistas. Ninguna otra orden usa la red.
help-indicators-index = dirección o archivo del índice que se sigue; si no, el público
help-indicators-mirror = tomar los archivos de esta carpeta; no se descarga nada
help-indicators-pins = tomar solo archivos con las huellas de este archivo de bloqueo
help-indicators-keep-going = omitir los archivos que no se pueden descargar, o conservarlos como estaban
help-indicators-rollback = Vuelve a las listas de antes de la última actualización. Hecho dos veces, se deshace.
help-indicators-pack = Crea un archivo pequeño y firmado con todas las pistas, para computadoras sin red.
help-indicators-out = archivo que se escribe
help-indicators-sign = clave secreta en un archivo de minisign, sin contraseña; si no, una clave propia
