### Not yet reviewed by a person who speaks it.
artifact-android-tombstones = Fallos de programas
artifact-android-tombstones-about =
    Programas que fallaron, y lo que habían cargado. Un ataque que no funciona puede dejar un fallo así.
rule-android-tombstones-code-from-odd-place = El programa “{ $process }” falló con código de una carpeta poco común: { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Las apps y el sistema guardan su código en otro lugar. Desde carpetas así se han ejecutado herramientas que desbloquean teléfonos.
rule-android-tombstones-memory-fault = { $count ->
    [one] Un programa falló por un error en su uso de la memoria: { $processes }.
   *[other] Programas fallaron { $count } veces por un error en su uso de la memoria: { $processes }.
}
rule-android-tombstones-memory-fault-about =
    Lo paró Android, o el procesador. Un ataque que no funciona puede verse así.
rule-android-tombstones-system-user-crashed = { $count ->
    [one] Falló un programa con los derechos del sistema: { $processes }.
   *[other] Programas con los derechos del sistema fallaron { $count } veces: { $processes }.
}
rule-android-tombstones-system-user-crashed-about =
    Esos programas pueden hacer más que cualquier app. Los ataques apuntan a ellos, y también tienen errores propios.
