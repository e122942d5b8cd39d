### Not yet reviewed by a person who speaks it.
artifact-android-logcat = Registro del teléfono
artifact-android-logcat-about =
    Lo que Android anotó en los últimos minutos u horas: qué apps se iniciaron, se instalaron o se quitaron, y qué se negó.
rule-android-logcat-code-from-odd-place = Se impidió que el programa “{ $program }” ejecutara código en una carpeta poco común: { $path }.
rule-android-logcat-code-from-odd-place-about =
    Las apps y el sistema guardan su código en otro lugar. Desde carpetas así se han ejecutado herramientas que desbloquean teléfonos, y también herramientas de desarrolladores.
