### Not yet reviewed by a person who speaks it.
artifact-android-microphone-use = A mikrofon használata
artifact-android-microphone-use-about =
    Mely alkalmazások és mikor rögzítettek hangot, és melyik rögzít éppen.
rule-android-microphone-use-recording-now = Ez az alkalmazás a jelentés készítésekor hangot rögzített: „{ $package }”.
rule-android-microphone-use-recording-now-about =
    Egy hívás, segéd vagy előtérben lévő hangrögzítő megmagyarázza. Ha nem volt ilyen, derítse ki, mit csinál ez az alkalmazás.
