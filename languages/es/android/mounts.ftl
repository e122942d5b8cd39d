### Not yet reviewed by a person who speaks it.
artifact-android-mounts = Partes del almacenamiento, y cómo se montaron
artifact-android-mounts-about =
    Qué parte del almacenamiento aparece en qué carpeta, y qué partes se pueden cambiar.
    Las herramientas de acceso root cambian esto.
rule-android-mounts-writable-system = { $count ->
    [one] Una parte del sistema se puede cambiar mientras el teléfono está en marcha: { $points }.
   *[other] { $count } partes del sistema se pueden cambiar mientras el teléfono está en marcha: { $points }.
}
rule-android-mounts-writable-system-about =
    En un teléfono corriente, nadie puede cambiar el sistema. Alguien con control total del teléfono lo abrió.
rule-android-mounts-laid-over-system = { $count ->
    [one] Se pusieron otros archivos encima de una parte del sistema: { $points }.
   *[other] Se pusieron otros archivos encima de { $count } partes del sistema: { $points }.
}
rule-android-mounts-laid-over-system-about =
    Las herramientas de acceso root hacen esto para cambiar el sistema sin dejar rastro en él. Algunos fabricantes también lo hacen.
rule-android-mounts-root-tool-mount = { $count ->
    [one] Una herramienta de acceso root montó una parte del almacenamiento: { $points }.
   *[other] Una herramienta de acceso root montó { $count } partes del almacenamiento: { $points }.
}
rule-android-mounts-root-tool-mount-about =
    Con acceso root, un programa se salta la mayor parte de la protección de Android. Algunas personas lo ponen a propósito en su propio teléfono.

benign-android-maker-overlay = El fabricante pone sus propios añadidos encima del sistema.
