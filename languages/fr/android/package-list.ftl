### Not yet reviewed by a person who speaks it.

artifact-android-package-list = Applications, selon la liste du téléphone
artifact-android-package-list-about =
    Chaque application avec les empreintes numériques de ses fichiers, et souvent de son fabricant.
    Un logiciel espion connu se trouve ici par son nom, par son fichier ou par son fabricant.
rule-android-package-list-put-there-by-hand = { $count ->
    [one] Une application ne vient pas d’un magasin connu : { $packages }.
   *[other] { $count } applications ne viennent pas d’un magasin connu : { $packages }.
}
rule-android-package-list-put-there-by-hand-about =
    Les applications qui surveillent quelqu’un en secret sont le plus souvent installées à la main. Beaucoup d’applications ordinaires arrivent ainsi aussi.
rule-android-package-list-installed-from-elsewhere = { $count ->
    [one] L’application « { $installer } », qui n’est pas un magasin connu, a installé une application : { $packages }.
   *[other] L’application « { $installer } », qui n’est pas un magasin connu, a installé { $count } applications : { $packages }.
}
rule-android-package-list-installed-from-elsewhere-about =
    Certaines applications nuisibles en amènent d’autres. Les magasins que nous ne connaissons pas ont le même aspect.
rule-android-package-list-root-app = { $count ->
    [one] Une application qui peut donner à d’autres un contrôle complet est sur le téléphone : { $packages }.
   *[other] { $count } applications qui peuvent donner à d’autres un contrôle complet sont sur le téléphone : { $packages }.
}
rule-android-package-list-root-app-about =
    Avec le contrôle complet d’un téléphone, appelé root, une application passe outre la plupart des protections d’Android.
    Certaines personnes l’installent exprès sur leur téléphone.
rule-android-package-list-protection-disabled = { $count ->
    [one] Une partie du téléphone qui le protège ou apporte les mises à jour est désactivée : { $packages }.
   *[other] { $count } parties du téléphone qui le protègent ou apportent les mises à jour sont désactivées : { $packages }.
}
rule-android-package-list-protection-disabled-about =
    Certaines applications nuisibles les désactivent. Les gens qui veulent moins de services de Google ou du fabricant le font aussi.
rule-android-package-list-removed-but-kept = { $count ->
    [one] Une application a été supprimée, mais le téléphone garde encore sa place : { $packages }.
   *[other] { $count } applications ont été supprimées, mais le téléphone garde encore leur place : { $packages }.
}
rule-android-package-list-removed-but-kept-about =
    Le programme a disparu, mais ce qu’il a stocké est peut-être encore là. Regardez cela si vous n’avez pas supprimé l’application vous-même.

benign-android-app-removed = Vous, ou le magasin, avez supprimé l’application et gardé ses données.
