### Not yet reviewed by a person who speaks it.
artifact-android-network-connections = Alkalmazások kapcsolatai
artifact-android-network-connections-about =
    A telefon védelmi naplója őrzi, melyik alkalmazás mikor melyik internetcímhez kapcsolódott.
