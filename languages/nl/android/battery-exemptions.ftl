### Not yet reviewed by a person who speaks it.

artifact-android-battery-exemptions = Uitgezonderd van batterijbesparing
artifact-android-battery-exemptions-about =
    Apps die nooit slapen. Apps die met iemand meekijken, vragen hierom, en veel andere ook.
