### Not yet reviewed by a person who speaks it.

artifact-android-sockets = Open verbindingen
artifact-android-sockets-about =
    Internetadressen waarmee de telefoon verbonden was toen het rapport werd gemaakt.
