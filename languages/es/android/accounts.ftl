### Not yet reviewed by a person who speaks it.
artifact-android-accounts = Cuentas
artifact-android-accounts-about =
    Cuentas del teléfono, y las apps que las guardan.
