### Not yet reviewed by a person who speaks it.

artifact-android-dbinfo = Bases de données des applications en cours
artifact-android-dbinfo-about =
    Quelles applications avaient ouvert leurs bases de données pendant le rapport, et ce qu’elles y ont cherché en dernier.
