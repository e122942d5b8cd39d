### Not yet reviewed by a person who speaks it.

artifact-android-files = Noms de fichiers
artifact-android-files-about =
    Quels fichiers se trouvent sur le téléphone, quand ils ont changé, et à qui ils sont. Un logiciel espion connu se trouve ici par ses fichiers.
rule-android-files-in-passing-folder = { $count ->
    [one] Un fichier se trouve là où un ordinateur dépose des choses par le câble : { $files }.
   *[other] { $count } fichiers se trouvent là où un ordinateur dépose des choses par le câble : { $files }.
}
rule-android-files-in-passing-folder-about =
    Aucune application ne peut y écrire. Des développeurs utilisent cet endroit tous les jours. Des attaquants qui ont eu le téléphone en main aussi.
rule-android-files-root-tool = { $count ->
    [one] Un fichier d’un outil d’accès root est sur le téléphone : { $files }.
   *[other] { $count } fichiers d’outils d’accès root sont sur le téléphone : { $files }.
}
rule-android-files-root-tool-about =
    Avec l’accès root, un programme passe outre la plupart des protections d’Android. Certaines personnes l’installent exprès sur leur téléphone.
rule-android-files-set-user-outside-system = { $count ->
    [one] Un programme hors du système donne ses droits à qui le lance : { $files }.
   *[other] { $count } programmes hors du système donnent leurs droits à qui les lance : { $files }.
}
rule-android-files-set-user-outside-system-about =
    Les applications ordinaires n’ont jamais cette marque. Les outils d’accès root l’ont.
rule-android-files-hidden-code = { $count ->
    [one] Un dossier caché du stockage partagé contient un programme : { $files }.
   *[other] Des dossiers cachés du stockage partagé contiennent { $count } programmes : { $files }.
}
rule-android-files-hidden-code-about =
    Certaines applications nuisibles gardent dans des dossiers cachés ce qu’elles chargent plus tard. Beaucoup d’applications ordinaires y gardent leurs mises à jour.
rule-android-files-changed-system-file = { $count ->
    [one] Un fichier du système ne porte pas la date de tous les autres, { $day } : { $files }.
   *[other] { $count } fichiers du système ne portent pas la date de tous les autres, { $day } : { $files }.
}
rule-android-files-changed-system-file-about =
    Les fichiers du système sont faits tous ensemble et ne changent jamais entre deux mises à jour. Un fichier d’une autre date a été ajouté plus tard,
    ou le fabricant a construit le système par étapes.

benign-android-app-keeps-downloads = Une application ordinaire garde ses mises à jour ou ses modules dans un dossier caché.
benign-android-maker-changed = Le fabricant, ou une mise à jour, a mis le fichier à cet endroit.

next-android-ask-what-these-files-are = Quelqu’un développe-t-il avec ce téléphone, ou l’a-t-il réparé ? Demandez à cette personne ce que sont ces fichiers.
next-android-keep-the-acquisition = Gardez ces fichiers tels quels, et faites-en une copie. Ils montrent plus que le téléphone ne montrera plus tard.
