### Not yet reviewed by a person who speaks it.

artifact-android-getprop = Propriétés du système
artifact-android-getprop-about =
    De courtes notes du système sur lui-même : sa version, comment il a démarré, et quels verrous sont ouverts.
    Certains logiciels espions connus laissent ici des notes à eux.
rule-android-getprop-weakened-system = { $count ->
    [one] Un verrou du système est ouvert : { $properties }.
   *[other] { $count } verrous du système sont ouverts : { $properties }.
}
rule-android-getprop-weakened-system-about =
    À chaque démarrage, Android vérifie que personne ne l’a modifié. Sur ce téléphone, certaines de ces vérifications sont désactivées ou ont échoué.
rule-android-getprop-debug-over-network = Le pont de débogage écoute le réseau sur le port { $port }.
rule-android-getprop-debug-over-network-about =
    Par ce pont, un ordinateur peut commander le téléphone. Il est fait pour les développeurs, et désactivé sur presque tous les téléphones.
rule-android-getprop-old-security-patch = Les mises à jour de sécurité se sont arrêtées { $days } jours avant que le rapport soit fait, le { $patch }.
rule-android-getprop-old-security-patch-about =
    Les failles fermées plus tard sont ouvertes sur ce téléphone. Cela facilite une attaque. Cela n’en montre aucune.

benign-android-own-system = Le ou la propriétaire a mis un autre système sur le téléphone, ou c’est un téléphone pour développeurs.
benign-android-developer = Une personne qui écrit des applications utilise le téléphone pour des essais.
benign-android-no-more-updates = Le fabricant ne donne plus de mises à jour pour ce téléphone.

next-android-ask-about-unlocking = Demandez qui a débloqué le téléphone, et quand. Un téléphone vendu d’occasion peut arriver débloqué.
next-android-switch-off-debugging = Désactivez le débogage dans Paramètres, Système, Options pour les développeurs, après avoir reçu des conseils.
next-android-update = Installez la dernière mise à jour. Si le fabricant n’en donne plus, pensez à un autre téléphone.
