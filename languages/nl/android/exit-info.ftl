### Not yet reviewed by a person who speaks it.

artifact-android-exit-info = Hoe programma’s eindigden
artifact-android-exit-info-about =
    Wanneer en waarom programma’s van apps eindigden: vastgelopen, gestopt, bijgewerkt. Het gaat weken terug.
