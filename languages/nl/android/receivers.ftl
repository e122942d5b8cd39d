### Not yet reviewed by a person who speaks it.

artifact-android-receivers = Waar apps op reageren
artifact-android-receivers-about =
    Welke apps het horen als er een bericht of oproep komt, de telefoon start, of iemand een geheim nummer kiest.
