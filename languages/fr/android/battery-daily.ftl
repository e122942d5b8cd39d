### Not yet reviewed by a person who speaks it.

artifact-android-battery-daily = Changements d’applications par jour
artifact-android-battery-daily-about =
    Quelles applications ont été installées, mises à jour ou supprimées ces derniers jours. Cela nomme aussi des applications disparues depuis.
rule-android-battery-daily-older-version = L’application « { $package } » est revenue de la version { $before } à la version { $version }.
rule-android-battery-daily-older-version-about =
    Android ne remplace pas de lui-même une version récente par une plus ancienne.

benign-android-updates-removed = Quelqu’un a retiré les mises à jour d’une application, ou en essaie des versions.
