### Not yet reviewed by a person who speaks it.

artifact-android-battery-daily = Changements d’applications par jour
artifact-android-battery-daily-about =
    Quelles applications ont été installées, mises à jour ou supprimées ces derniers jours. Cela nomme aussi des applications disparues depuis.
rule-android-battery-daily-older-version = L’application « { $package } » est revenue de la version { $before } à la version { $version }.
rule-android-battery-daily-older-version-about =
    Android ne remplace pas de lui-même une version récente par une plus ancienne.
rule-android-battery-daily-apps-removed = { $count ->
    [one] Une application a été supprimée ces derniers jours : { $packages }.
   *[other] { $count } applications ont été supprimées ces derniers jours : { $packages }.
}
rule-android-battery-daily-apps-removed-about =
    Qui a surveillé un téléphone peut supprimer ce qui a servi, avant que quelqu’un regarde.

benign-android-removed-by-owner = Vous avez supprimé l’application vous-même.
benign-android-updates-removed = Quelqu’un a retiré les mises à jour d’une application, ou en essaie des versions.
