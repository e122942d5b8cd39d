### Not yet reviewed by a person who speaks it.
artifact-android-accounts = Fiókok
artifact-android-accounts-about =
    A telefonon lévő fiókok, és az alkalmazások, amelyek kezelik őket.
