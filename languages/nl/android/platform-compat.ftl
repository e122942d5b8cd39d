### Not yet reviewed by a person who speaks it.

artifact-android-platform-compat = Schakelaars voor losse apps
artifact-android-platform-compat-about =
    Apps waarvoor Android iets aan- of uitzette. Een vermelding blijft als de app is verwijderd.
