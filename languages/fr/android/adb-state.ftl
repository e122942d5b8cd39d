### Not yet reviewed by a person who speaks it.

artifact-android-adb-state = Ordinateurs de confiance
artifact-android-adb-state-about =
    Les ordinateurs qui peuvent commander le téléphone par câble ou par le réseau, et la dernière fois de chacun.
rule-android-adb-state-computers-trusted = Le téléphone fait confiance à { $keys } ordinateurs pour le commander.
rule-android-adb-state-computers-trusted-about =
    Un ordinateur de confiance peut installer des applications et copier des données. Chacun a été autorisé une fois, sur le téléphone déverrouillé.
rule-android-adb-state-wireless-debugging = Des ordinateurs peuvent commander le téléphone par le réseau.
rule-android-adb-state-wireless-debugging-about =
    Le débogage sans fil est fait pour les développeurs. Il demande un code que le téléphone affiche.

benign-android-own-computer = Les ordinateurs sont à vous, ou l’un d’eux a fait ce rapport.

next-android-revoke-debugging = Regardez dans Paramètres, Options pour les développeurs, la ligne qui annule les autorisations de débogage USB. Faites-le après avoir reçu des conseils.
