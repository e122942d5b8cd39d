### Not yet reviewed by a person who speaks it.
artifact-android-platform-compat = Ajustes internos de apps concretas
artifact-android-platform-compat-about =
    Apps para las que Android activó o desactivó algo. Una entrada queda cuando se quita la app.
