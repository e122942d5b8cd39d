### Not yet reviewed by a person who speaks it.
artifact-ios-unified-log-processes = Programas en el registro del sistema
artifact-ios-unified-log-processes-about =
    Casi todos los programas escriben en el registro del propio teléfono. El registro nombra cada uno con su lugar, su usuario y sus horas.
    También nombra algunos que ya no están. Aquí no se lee lo que escribieron los programas.
rule-ios-unified-log-processes-program-in-odd-place = Un programa se ejecutó desde { $path }, donde no corresponde que haya programas.
rule-ios-unified-log-processes-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este se ejecutó desde una carpeta de datos.
    En casos publicados, software espía hizo lo mismo.
rule-ios-unified-log-processes-image-in-odd-place = En { $path }, donde no corresponde, había código de programa que escribió en el registro.
rule-ios-unified-log-processes-image-in-odd-place-about =
    Puede ser un programa propio, o una parte que cargó otro programa.
    El teléfono guarda esta entrada más tiempo que el registro mismo, así que puede no haber una hora.
rule-ios-unified-log-processes-app-with-root-rights = La app en { $path } se ejecutó con los derechos más altos del sistema.
rule-ios-unified-log-processes-app-with-root-rights-about =
    Las apps se ejecutan con los derechos de un usuario corriente. Una que tiene más ha traspasado un bloqueo del teléfono.
rule-ios-unified-log-processes-system-program-changed =
    Desde que se encendió el teléfono por última vez, el programa del sistema { $path } fue { $count } programas distintos.
rule-ios-unified-log-processes-system-program-changed-about =
    Los programas del sistema están en una parte del teléfono que no se puede cambiar mientras funciona.
    Una actualización los reemplaza, y entonces el teléfono se reinicia.
rule-ios-unified-log-processes-app-code-in-system-program = El programa del sistema { $path } había cargado { $image }, una parte de una app.
rule-ios-unified-log-processes-app-code-in-system-program-about =
    Los programas del sistema cargan solo lo que pertenece al sistema. Las herramientas que cambian el sistema cargan partes propias.
rule-ios-unified-log-processes-program-without-path =
    { $count ->
        [one] El registro tiene entradas de un programa cuyo nombre el teléfono ya no guarda.
       *[other] El registro tiene entradas de { $count } programas cuyos nombres el teléfono ya no guarda.
    }
rule-ios-unified-log-processes-program-without-path-about =
    El teléfono anota el lugar de cada programa que escribe en el registro. Esa nota rara vez falta. Por sí solo, esto dice poco.

benign-app-helper-of-jailbreak = La persona dueña instaló una app que necesita estos derechos, con una herramienta hecha para eso.
benign-system-part-updated = El teléfono reemplazó por sí mismo esta parte del sistema, sin reiniciarse.
benign-log-tidied-up = El teléfono hizo sitio en su registro y quitó la nota antes que las entradas.
next-compare-with-other-lists = Compare con las otras listas de programas de la misma evidencia, a la misma hora.

note-paths-missing = El registro nombra programas cuyos lugares en el teléfono no están en esta evidencia; el detalle dice cuántos.
