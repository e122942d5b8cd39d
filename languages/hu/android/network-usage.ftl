### Not yet reviewed by a person who speaks it.
artifact-android-network-usage = Alkalmazások forgalma
artifact-android-network-usage-about =
    Mennyit küldött és fogadott mindegyik alkalmazás. Az alkalmazások számmal állnak benne, nem névvel.
