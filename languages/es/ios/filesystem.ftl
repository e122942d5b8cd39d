### Not yet reviewed by a person who speaks it.
artifact-ios-filesystem = Lista de todos los archivos del teléfono
artifact-ios-filesystem-about =
    Todos los archivos de la copia del teléfono, con su lugar y sus fechas.
    Las rutas de archivos publicadas se comparan con esta lista.
rule-ios-filesystem-staged-program =
    { $files ->
        [one] Hay algo en una carpeta que usó software espía, según casos publicados: “{ $path }”.
       *[other] Hay { $files } archivos y carpetas en una carpeta que usó software espía, según casos publicados: “{ $path }”.
    }
rule-ios-filesystem-staged-program-about =
    El sistema guarda en esta carpeta, por poco tiempo, partes de su actualizador. No corresponde que haya nada más.
    Allí se han encontrado programas de software espía conocido.
rule-ios-filesystem-executable-elsewhere =
    { $files ->
        [one] Un archivo que se puede ejecutar está en un lugar poco común: { $paths }.
       *[other] { $files } archivos que se pueden ejecutar están en lugares poco comunes: { $paths }.
    }
rule-ios-filesystem-executable-elsewhere-about =
    Los programas del sistema y las apps tienen sus propias carpetas. Estos archivos están en otro lugar.
    Las herramientas que copian un teléfono dejan archivos así.

benign-extraction-tool = La herramienta que copió los archivos del teléfono puso allí sus propios programas.
next-look-at-the-files = Pida a alguien con experiencia que mire estos archivos en la copia.
