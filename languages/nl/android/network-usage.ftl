### Not yet reviewed by a person who speaks it.

artifact-android-network-usage = Verkeer van apps
artifact-android-network-usage-about =
    Hoeveel elke app verstuurde en ontving. Apps staan erin met een nummer, niet met hun naam.
