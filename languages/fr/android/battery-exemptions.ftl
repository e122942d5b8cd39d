### Not yet reviewed by a person who speaks it.

artifact-android-battery-exemptions = Exclues de l’économie de batterie
artifact-android-battery-exemptions-about =
    Les applications qui ne dorment jamais. Les applications qui surveillent quelqu’un le demandent, et beaucoup d’autres aussi.
