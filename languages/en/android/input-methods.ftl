artifact-android-input-methods = Keyboards
artifact-android-input-methods-about =
    The keyboards on the phone and the one in use. A keyboard sees everything that is typed.
