### Not yet reviewed by a person who speaks it.
artifact-android-kernel-log = Registro del núcleo
artifact-android-kernel-log-about =
    Lo que anotó el núcleo del sistema: servicios que se iniciaron, programas que terminaron y lo que se negó.
rule-android-kernel-log-code-from-odd-place = Se impidió que el programa “{ $program }” ejecutara código en una carpeta poco común: { $path }.
rule-android-kernel-log-code-from-odd-place-about =
    Las apps y el sistema guardan su código en otro lugar. Desde carpetas así se han ejecutado herramientas que desbloquean teléfonos, y también herramientas de desarrolladores.
rule-android-kernel-log-protection-switched-off = Una protección principal del teléfono, SELinux, se desactivó mientras estaba en marcha.
rule-android-kernel-log-protection-switched-off-about =
    Sin ella, un programa puede llegar a lo que es de otros. Un teléfono corriente nunca la desactiva.
