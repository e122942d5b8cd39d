### Not yet reviewed by a person who speaks it.

artifact-android-sockets = Connexions ouvertes
artifact-android-sockets-about =
    Adresses internet avec lesquelles le téléphone était connecté quand le rapport a été fait.
