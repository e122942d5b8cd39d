### Not yet reviewed by a person who speaks it.

artifact-android-text-sweep = Namen en adressen in alle tekst
artifact-android-text-sweep-about =
    Elk adres, elke app en elk bestand in de tekst van het rapport, vergeleken met de gepubliceerde lijsten.
    Een naam in een tekst betekent niet altijd dat het er echt was.
