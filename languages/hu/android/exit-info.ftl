### Not yet reviewed by a person who speaks it.
artifact-android-exit-info = Programok vége
artifact-android-exit-info-about =
    Mikor és miért értek véget alkalmazások programjai: összeomlások, leállítások, frissítések. Hetekre nyúlik vissza.
