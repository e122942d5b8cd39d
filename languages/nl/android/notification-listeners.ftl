### Not yet reviewed by a person who speaks it.

artifact-android-notification-listeners = Apps die meldingen lezen
artifact-android-notification-listeners-about =
    Apps die elke melding mogen lezen, en apps die er tonen.
    In meldingen staan de tekst van berichten en codes om in te loggen.
