### Not yet reviewed by a person who speaks it.

artifact-android-apks = De bestanden van apps zelf
artifact-android-apks-about =
    Kopieën van apps, met hun digitale vingerafdruk en wie ze maakte.
    Bekende spyware wordt hier gevonden aan het bestand, de naam of de maker, hoe die zich verder ook noemt.
