### Not yet reviewed by a person who speaks it.

artifact-ios-version-history = Versies van iOS door de tijd
artifact-ios-version-history-about =
    De journalen van het systeem noemen de versie van iOS die draaide toen ze werden geschreven.
    Dat helpt om te zeggen welke aanvallen toen mogelijk waren.
