### Not yet reviewed by a person who speaks it.

artifact-android-accessibility = Services d’accessibilité
artifact-android-accessibility-about =
    Des aides pour les personnes qui ont besoin qu’on lise l’écran ou qu’on le touche pour elles. Elles peuvent voir tout ce qu’il montre.
    Les logiciels espions passent par la même porte.
rule-android-accessibility-unknown-service-on = L’application « { $package } » peut lire l’écran comme service d’accessibilité, et ce service est activé.
rule-android-accessibility-unknown-service-on-about =
    Un service d’accessibilité voit l’écran et ce qui est tapé. Celui-ci n’est pas une des aides bien connues.
    Des gestionnaires de mots de passe et d’autres applications ordinaires s’en servent aussi.

benign-android-helper-app = Une de vos applications en a besoin : gestionnaire de mots de passe, filtre d’écran, aide à distance ou autre.
benign-android-maker-service = Le fabricant du téléphone y a mis ce service.

next-android-look-at-accessibility = Regardez dans Paramètres, Accessibilité. Avez-vous activé ce service, et pour quoi faire ?
