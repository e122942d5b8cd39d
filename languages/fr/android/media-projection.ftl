### Not yet reviewed by a person who speaks it.

artifact-android-media-projection = Enregistrement de l’écran
artifact-android-media-projection-about =
    Si une application enregistrait ou envoyait l’écran quand le rapport a été fait.
rule-android-media-projection-screen-recorded = L’application « { $package } » enregistrait ou envoyait l’écran quand le rapport a été fait.
rule-android-media-projection-screen-recorded-about =
    Les gens partagent leur écran dans des appels et avec des téléviseurs. Certaines applications le font pour surveiller quelqu’un.

benign-android-screen-shared = Vous avez partagé ou enregistré l’écran, ou vous l’avez envoyé à un téléviseur ou à une voiture.
