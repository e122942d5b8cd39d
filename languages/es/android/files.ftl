### Not yet reviewed by a person who speaks it.
artifact-android-files = Nombres de archivos
artifact-android-files-about =
    Qué archivos hay en el teléfono, cuándo se cambiaron y de quién son. Un software espía conocido se encuentra aquí por sus archivos.
rule-android-files-in-passing-folder = { $count ->
    [one] Un archivo está donde una computadora pone cosas por el cable: { $files }.
   *[other] { $count } archivos están donde una computadora pone cosas por el cable: { $files }.
}
rule-android-files-in-passing-folder-about =
    Ninguna app puede escribir allí. Los desarrolladores usan este lugar a diario. También lo usan atacantes que tuvieron el teléfono en la mano.
rule-android-files-root-tool = { $count ->
    [one] En el teléfono hay un archivo de una herramienta de acceso root: { $files }.
   *[other] En el teléfono hay { $count } archivos de herramientas de acceso root: { $files }.
}
rule-android-files-root-tool-about =
    Con acceso root, un programa se salta la mayor parte de la protección de Android. Algunas personas lo ponen a propósito en su propio teléfono.
rule-android-files-set-user-outside-system = { $count ->
    [one] Un programa fuera del sistema da sus propios derechos a quien lo inicie: { $files }.
   *[other] { $count } programas fuera del sistema dan sus propios derechos a quien los inicie: { $files }.
}
rule-android-files-set-user-outside-system-about =
    Las apps corrientes nunca tienen esta marca. Las herramientas de acceso root sí.
rule-android-files-hidden-code = { $count ->
    [one] Una carpeta oculta del espacio compartido contiene un programa: { $files }.
   *[other] Carpetas ocultas del espacio compartido contienen { $count } programas: { $files }.
}
rule-android-files-hidden-code-about =
    Algunas apps dañinas guardan en carpetas ocultas lo que cargan después. Muchas apps corrientes guardan allí sus actualizaciones.
rule-android-files-changed-system-file = { $count ->
    [one] Un archivo del sistema no lleva la fecha de todos los demás, { $day }: { $files }.
   *[other] { $count } archivos del sistema no llevan la fecha de todos los demás, { $day }: { $files }.
}
rule-android-files-changed-system-file-about =
    Los archivos del sistema se hacen todos a la vez y nunca cambian entre actualizaciones.
    Un archivo con otra fecha se puso después, o el fabricante hizo el sistema en varios pasos.

benign-android-app-keeps-downloads = Una app corriente guarda sus actualizaciones o complementos en una carpeta oculta.
benign-android-maker-changed = El fabricante, o una actualización, puso allí el archivo.

next-android-ask-what-these-files-are = Pregunte a quien desarrolla con este teléfono, o lo reparó, qué son estos archivos.
next-android-keep-the-acquisition = Guarde estos archivos como están, y haga una copia. Muestran más de lo que el teléfono mostrará después.
