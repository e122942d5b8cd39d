### Not yet reviewed by a person who speaks it.
artifact-android-media-projection = Grabación de la pantalla
artifact-android-media-projection-about =
    Si una app grababa o enviaba la pantalla cuando se hizo el informe.
rule-android-media-projection-screen-recorded = La app “{ $package }” grababa o enviaba la pantalla cuando se hizo el informe.
rule-android-media-projection-screen-recorded-about =
    La gente comparte su pantalla en llamadas y con televisores. Algunas apps lo hacen para vigilar a alguien.

benign-android-screen-shared = Usted compartió o grabó la pantalla, o la envió a un televisor o a un coche.
