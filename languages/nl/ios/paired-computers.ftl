### Not yet reviewed by a person who speaks it.

artifact-ios-paired-computers = Gekoppelde computers
artifact-ios-paired-computers-about =
    Computers waarmee de telefoon verbonden was en die hij vertrouwt.
    Een vertrouwde computer kan de inhoud van de ontgrendelde telefoon kopiëren.
