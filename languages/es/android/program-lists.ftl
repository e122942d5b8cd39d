### Not yet reviewed by a person who speaks it.

artifact-android-program-lists = Programas según lo que usan
artifact-android-program-lists-about =
    Programas que usaron el procesador, la memoria o la batería, algunos desde la última carga del teléfono.
