### Not yet reviewed by a person who speaks it.

artifact-android-mounts = Parties du stockage, telles qu’elles sont assemblées
artifact-android-mounts-about =
    Quelle partie du stockage apparaît dans quel dossier, et quelles parties peuvent être modifiées.
    Les outils d’accès root changent cela.
rule-android-mounts-writable-system = { $count ->
    [one] Une partie du système peut être modifiée pendant que le téléphone fonctionne : { $points }.
   *[other] { $count } parties du système peuvent être modifiées pendant que le téléphone fonctionne : { $points }.
}
rule-android-mounts-writable-system-about =
    Sur un téléphone ordinaire, personne ne peut modifier le système. Quelqu’un qui contrôle entièrement le téléphone l’a ouvert.
rule-android-mounts-laid-over-system = { $count ->
    [one] D’autres fichiers ont été posés par-dessus une partie du système : { $points }.
   *[other] D’autres fichiers ont été posés par-dessus { $count } parties du système : { $points }.
}
rule-android-mounts-laid-over-system-about =
    Les outils d’accès root font cela pour modifier le système sans y laisser de trace. Certains fabricants le font aussi.
rule-android-mounts-root-tool-mount = { $count ->
    [one] Un outil d’accès root a assemblé une partie du stockage : { $points }.
   *[other] Un outil d’accès root a assemblé { $count } parties du stockage : { $points }.
}
rule-android-mounts-root-tool-mount-about =
    Avec l’accès root, un programme passe outre la plupart des protections d’Android. Certaines personnes l’installent exprès sur leur téléphone.

benign-android-maker-overlay = Le fabricant pose ses ajouts par-dessus le système.
