### Not yet reviewed by a person who speaks it.
artifact-android-processes = Programas en ejecución
artifact-android-processes-about =
    Todos los programas que se ejecutaban mientras se hacía el informe, y con los derechos de quién.
rule-android-processes-superuser-label = { $count ->
    [one] Un programa se ejecutaba con control total del teléfono: { $processes }.
   *[other] { $count } programas se ejecutaban con control total del teléfono: { $processes }.
}
rule-android-processes-superuser-label-about =
    Estos programas tienen la marca que dan las herramientas de acceso root. En un teléfono corriente, ningún programa la tiene.
rule-android-processes-kernel-look-alike = { $count ->
    [one] Un programa se llama como una parte del núcleo del sistema y no lo es: { $processes }.
   *[other] { $count } programas se llaman como partes del núcleo del sistema y no lo son: { $processes }.
}
rule-android-processes-kernel-look-alike-about =
    Algunos programas dañinos toman nombres así para que nadie se fije en ellos.
rule-android-processes-from-passing-folder = { $count ->
    [one] Un programa se ejecuta, o se inició con algo, desde donde una computadora pone cosas por el cable: { $processes }.
   *[other] { $count } programas se ejecutan, o se iniciaron con algo, desde donde una computadora pone cosas por el cable: { $processes }.
}
rule-android-processes-from-passing-folder-about =
    Ninguna app puede escribir allí. Los desarrolladores usan este lugar a diario. También lo usan atacantes que tuvieron el teléfono en la mano.
rule-android-processes-code-put-in = { $count ->
    [one] Se hizo que un programa cargara código que no es suyo: { $processes }.
   *[other] Se hizo que { $count } programas cargaran código que no es suyo: { $processes }.
}
rule-android-processes-code-put-in-about =
    Lo hacen herramientas de pruebas, y también herramientas que cambian apps mientras se ejecutan.

next-android-keep-the-report = Guarde este informe de errores. Muestra más de lo que el teléfono mostrará después.
