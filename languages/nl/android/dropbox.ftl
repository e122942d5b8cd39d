### Not yet reviewed by a person who speaks it.

artifact-android-dropbox = Rapporten van vastlopen en blijven hangen
artifact-android-dropbox-about =
    Hoe vaak programma’s vastliepen, bleven hangen of herstartten, voor zover de telefoon het noteerde, met tijden.
