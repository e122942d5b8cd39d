### Not yet reviewed by a person who speaks it.

artifact-android-assistants = Apps met een taak in het systeem
artifact-android-assistants-about =
    Apps die wachtwoorden invullen, naar de stem luisteren, de telefoon ontgrendeld houden, oproepen filteren, of bij een horloge horen.
