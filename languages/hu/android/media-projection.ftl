### Not yet reviewed by a person who speaks it.
artifact-android-media-projection = A képernyő rögzítése
artifact-android-media-projection-about =
    Rögzítette vagy küldte-e egy alkalmazás a képernyőt a jelentés készítésekor.
rule-android-media-projection-screen-recorded = Ez az alkalmazás a jelentés készítésekor rögzítette vagy küldte a képernyőt: „{ $package }”.
rule-android-media-projection-screen-recorded-about =
    Az emberek hívásokban és tévékészülékekkel osztják meg a képernyőjüket. Néhány alkalmazás azért teszi, hogy figyeljen valakit.

benign-android-screen-shared = Ön osztotta meg vagy rögzítette a képernyőt, vagy küldte tévékészülékre vagy autóba.
