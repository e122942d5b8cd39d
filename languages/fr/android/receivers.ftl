### Not yet reviewed by a person who speaks it.

artifact-android-receivers = Ce à quoi les applications réagissent
artifact-android-receivers-about =
    Quelles applications sont averties d’un message, d’un appel, du démarrage du téléphone, ou d’un code secret composé.
