### Not yet reviewed by a person who speaks it.
artifact-ios-biome = A telefon által jegyzett események (Biome)
artifact-ios-biome-about =
    Az újabb telefonok sok kis fájlban jegyzik, mely alkalmazások voltak nyitva, mely oldalakat mutatták, és mit telepítettek.
    Mentésekben ezek a fájlok általában nincsenek meg.
