### Not yet reviewed by a person who speaks it.

artifact-android-platform-compat = Réglages pour une seule application
artifact-android-platform-compat-about =
    Les applications pour lesquelles Android a activé ou désactivé quelque chose. Une entrée reste quand l’application est supprimée.
