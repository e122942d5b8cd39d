### Not yet reviewed by a person who speaks it.
artifact-ios-app-privacy-report = Appok adatvédelmi jelentése
artifact-ios-app-privacy-report-about =
    Egy jelentés, amelyet a telefon beállításaiban lehet elmenteni.
    Megmondja, mely alkalmazások mit használtak az utolsó hét napban, és mely webhelyekkel beszéltek.
