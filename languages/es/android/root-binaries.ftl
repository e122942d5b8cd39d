### Not yet reviewed by a person who speaks it.
artifact-android-root-binaries = Programas de acceso root
artifact-android-root-binaries-about =
    Si el teléfono conoce programas que dan control total sobre él. En la mayoría de los teléfonos no hay ninguno.
rule-android-root-binaries-root-program = { $count ->
    [one] En el teléfono hay un programa que pertenece al acceso root: { $programs }.
   *[other] En el teléfono hay { $count } programas que pertenecen al acceso root: { $programs }.
}
rule-android-root-binaries-root-program-about =
    Con acceso root, un programa se salta la mayor parte de la protección de Android. Algunas personas lo ponen a propósito en su propio teléfono.

benign-android-maker-tools = Algunos fabricantes incluyen en el teléfono uno de estos programas, casi siempre “busybox”.
