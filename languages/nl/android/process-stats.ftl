### Not yet reviewed by a person who speaks it.

artifact-android-process-stats = Programma’s van de laatste dagen
artifact-android-process-stats-about =
    Welke programma’s van welke apps de laatste dagen draaiden, ook als ze nu niet draaien.
