### Not yet reviewed by a person who speaks it.

artifact-android-file-times = Gekopieerde bestanden, met naam en tijd
artifact-android-file-times-about =
    Namen en tijden van bestanden van de telefoon zelf die in het materiaal zijn gekopieerd, zoals logboeken en crashrapporten.
