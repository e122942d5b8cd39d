### Not yet reviewed by a person who speaks it.

artifact-android-network-connections = Connexions des applications
artifact-android-network-connections-about =
    Le journal de protection du téléphone garde quelle application s’est connectée à quelle adresse internet, et quand.
