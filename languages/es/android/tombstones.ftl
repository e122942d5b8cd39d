### Not yet reviewed by a person who speaks it.
artifact-android-tombstones = Fallos de programas
artifact-android-tombstones-about =
    Programas que fallaron, y lo que habían cargado. Un ataque que no funciona puede dejar un fallo así.
rule-android-tombstones-code-from-odd-place = El programa “{ $process }” falló con código de una carpeta poco común: { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Las apps y el sistema guardan su código en otro lugar. Desde carpetas así se han ejecutado herramientas que desbloquean teléfonos.
