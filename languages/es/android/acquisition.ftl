### Not yet reviewed by a person who speaks it.
artifact-android-acquisition = La recolección misma
artifact-android-acquisition-about =
    Cuándo y con qué se recogieron estos archivos, y si siguen como estaban entonces.
rule-android-acquisition-changed-file = { $count ->
    [one] Un archivo no está como cuando se recogió: { $files }.
   *[other] { $count } archivos no están como cuando se recogieron: { $files }.
}
rule-android-acquisition-changed-file-about =
    La recolección tiene una lista con una huella digital de cada archivo. Aquí el archivo no encaja con la lista.
rule-android-acquisition-missing-file = { $count ->
    [one] Un archivo que se recogió no está: { $files }.
   *[other] { $count } archivos que se recogieron no están: { $files }.
}
rule-android-acquisition-missing-file-about =
    La recolección tiene una lista de sus archivos. Lo que no está no se pudo revisar.
rule-android-acquisition-system-not-enforcing = El guardián interno del sistema, SELinux, está desactivado: { $state }.
rule-android-acquisition-system-not-enforcing-about =
    En un teléfono corriente, este guardián está siempre activado. Alguien con control total del teléfono lo desactivó.

benign-android-changed-in-copying = El archivo se abrió y se guardó, o cambió mientras se copiaba.
benign-android-left-out-on-purpose = Alguien dejó fuera el archivo a propósito, por ejemplo porque es privado.

next-android-get-the-first-copy = Pida la primera copia de la recolección, y revise esa.
