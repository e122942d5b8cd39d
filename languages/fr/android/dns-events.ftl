### Not yet reviewed by a person who speaks it.

artifact-android-dns-events = Adresses recherchées par les applications
artifact-android-dns-events-about =
    Le journal de protection du téléphone garde quelle application a recherché quelle adresse internet, et quand.
    Une recherche montre que l’application voulait se connecter.
