### Not yet reviewed by a person who speaks it.
artifact-android-apks = Az alkalmazások saját fájljai
artifact-android-apks-about =
    Alkalmazások másolatai, a digitális ujjlenyomatukkal és a készítőjükkel.
    Itt ismert kémprogramot a fájlja, a neve vagy a készítője alapján lehet megtalálni, bárhogyan is hívja magát.
