### Not yet reviewed by a person who speaks it.

artifact-android-media-projection = Opnemen van het scherm
artifact-android-media-projection-about =
    Of een app het scherm opnam of verstuurde toen het rapport werd gemaakt.
rule-android-media-projection-screen-recorded = De app “{ $package }” nam het scherm op of verstuurde het toen het rapport werd gemaakt.
rule-android-media-projection-screen-recorded-about =
    Mensen delen hun scherm in gesprekken en met televisies. Sommige apps doen het om met iemand mee te kijken.

benign-android-screen-shared = U deelde het scherm of nam het op, of stuurde het naar een televisie of een auto.
