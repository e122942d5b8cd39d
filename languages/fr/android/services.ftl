### Not yet reviewed by a person who speaks it.

artifact-android-services = Services, programmes et tâches
artifact-android-services-about =
    Les services et programmes d’applications en cours, et les applications ouvertes récemment.
