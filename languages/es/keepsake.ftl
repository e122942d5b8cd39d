### Recuerdos cifrados de una revisión (keepsake): palabras de la línea de comandos.

help-option-keepsake = escribir además en este archivo un resguardo: lo que se observó, sin mensajes, nombres ni contactos, para compararlo con pistas que se publiquen más tarde
help-option-keepsake-password-file = archivo con la contraseña del resguardo; si no, la variable BRIDLE_KEEPSAKE_PASSWORD; si no, se pregunta dos veces
help-option-keepsake-to = cerrar el resguardo para esta clave pública de age (age1…) en vez de una contraseña, o para las de un archivo; se puede repetir
help-hunt = Compara muchos resguardos con pistas publicadas, una línea por cada uno.
help-hunt-keepsake = resguardo, o carpeta con resguardos (*.keepsake)
help-hunt-json = escribir una línea de JSON por cada resguardo

keepsake-password = Elija una contraseña para el resguardo. Nadie podrá devolvérsela:
keepsake-password-twice = La misma contraseña otra vez:
keepsake-password-differs = No eran iguales. Elija una contraseña para el resguardo:
keepsake-written = El resguardo es { $path } ({ $size } bytes).
keepsake-holds = No contiene mensajes ni contactos, pero quien lo abra puede probar si el teléfono dio con una dirección. Guárdelo como guarda la copia de seguridad.
progress-keepsake = Escribiendo el resguardo

# In front of a line about one keepsake: what the comparison says.
hunt-traces = rastros
hunt-look-closer = mirar con más detalle
hunt-nothing-known-found = ningún rastro conocido en lo que se guardó
hunt-could-not-tell = no se pudo saber
hunt-not-phone-evidence = no es evidencia
hunt-made = hecho el { $date }
hunt-findings =
    { $count ->
        [one] { $count } hallazgo, nuevos: { $fresh }
       *[other] { $count } hallazgos, nuevos: { $fresh }
    }

error-keepsake-without-file = Estas opciones dicen cómo se cierra un resguardo, y no se pide ninguno.
error-keepsake-without-file-next = Añada --keepsake ARCHIVO, o quítelas.
error-keepsake-no-password = Un resguardo necesita una contraseña, y no hay ninguna.
error-keepsake-no-password-next = Use --keepsake-password-file ARCHIVO, o defina la variable BRIDLE_KEEPSAKE_PASSWORD. En una terminal se le pedirá dos veces. O use --keepsake-to con una clave.
error-keepsake-of-keepsake = Esto ya es un resguardo. No se puede hacer otro de él.
error-keepsake-of-keepsake-next = Guarde el que tiene, o revise el teléfono otra vez.
error-no-keepsake = { $name } no es un resguardo.
error-no-keepsake-next = Revíselo con “bridle check”.
error-no-keepsakes = No hay ningún resguardo en { $name }.
error-no-keepsakes-next = Nombre los resguardos mismos, o una carpeta con archivos cuyos nombres terminen en “.keepsake”.
error-keepsake-compare = { $name } es un resguardo. No contiene lo que había en el teléfono, así que no se puede comparar con otro estado.
error-keepsake-compare-next = Compare dos copias de seguridad o dos archivos de diagnóstico.
