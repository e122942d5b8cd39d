### Not yet reviewed by a person who speaks it.
artifact-android-camera-use = A kamera használata
artifact-android-camera-use-about =
    Mely alkalmazások és mikor nyitották meg a kamerát, és melyiknél van nyitva.
rule-android-camera-use-camera-open = Ennél az alkalmazásnál a jelentés készítésekor nyitva volt egy kamera: „{ $package }”.
rule-android-camera-use-camera-open-about =
    Egy hívás vagy egy előtérben lévő kameraalkalmazás megmagyarázza. Ha nem volt ilyen nyitva, derítse ki, mit csinál ez az alkalmazás.

benign-android-face-unlock = A telefon arcot keresett a feloldáshoz, vagy a rendszer más része használta a kamerát.
