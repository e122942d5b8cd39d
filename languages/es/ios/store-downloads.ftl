### Not yet reviewed by a person who speaks it.
artifact-ios-store-downloads = Descargas de las tiendas
artifact-ios-store-downloads-about =
    Las tiendas de apps, música y libros anotan qué cargan en el teléfono, y dónde lo escriben.
    Las apps que ya no están pueden seguir aquí.
rule-ios-store-downloads-written-elsewhere = Una descarga se iba a escribir en { $path }, donde las tiendas no escriben.
rule-ios-store-downloads-written-elsewhere-about =
    Quien tiene el teléfono conectado por cable puede poner en él una lista falsa de descargas. Así puede cambiar archivos del sistema.
    Las herramientas que la gente usa para cambiar su propio teléfono hacen lo mismo.
