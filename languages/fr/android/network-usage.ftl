### Not yet reviewed by a person who speaks it.

artifact-android-network-usage = Trafic des applications
artifact-android-network-usage-about =
    Combien chaque application a envoyé et reçu. Les applications y figurent par numéro, et non par nom.
