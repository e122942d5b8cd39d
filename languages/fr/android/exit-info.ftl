### Not yet reviewed by a person who speaks it.

artifact-android-exit-info = Fins de programmes
artifact-android-exit-info-about =
    Quand et pourquoi des programmes d’applications se sont terminés : plantages, arrêts, mises à jour. Cela remonte à des semaines.
