### Not yet reviewed by a person who speaks it.

artifact-android-battery-history = Geschiedenis van de batterij
artifact-android-battery-history-about =
    Welke apps de laatste dag of twee actief waren, tot op de seconde. Ook apps die zijn geïnstalleerd of verwijderd, staan erin.
