### Not yet reviewed by a person who speaks it.

artifact-android-processes = Programmes en cours
artifact-android-processes-about =
    Chaque programme qui fonctionnait pendant que le rapport se faisait, et avec les droits de qui.
rule-android-processes-superuser-label = { $count ->
    [one] Un programme a fonctionné avec le contrôle complet du téléphone : { $processes }.
   *[other] { $count } programmes ont fonctionné avec le contrôle complet du téléphone : { $processes }.
}
rule-android-processes-superuser-label-about =
    Ces programmes ont la marque que donnent les outils d’accès root. Sur un téléphone ordinaire, aucun programme ne l’a.
rule-android-processes-kernel-look-alike = { $count ->
    [one] Un programme porte un nom d’élément du cœur du système, mais n’en est pas un : { $processes }.
   *[other] { $count } programmes portent des noms d’éléments du cœur du système, mais n’en sont pas : { $processes }.
}
rule-android-processes-kernel-look-alike-about =
    Certains programmes nuisibles prennent de tels noms pour que personne ne les regarde de près.
rule-android-processes-from-passing-folder = { $count ->
    [one] Un programme fonctionne, ou a été lancé avec quelque chose, là où un ordinateur dépose des choses par le câble : { $processes }.
   *[other] { $count } programmes fonctionnent, ou ont été lancés avec quelque chose, là où un ordinateur dépose des choses par le câble : { $processes }.
}
rule-android-processes-from-passing-folder-about =
    Aucune application ne peut y écrire. Des développeurs utilisent cet endroit tous les jours. Des attaquants qui ont eu le téléphone en main aussi.
rule-android-processes-code-put-in = { $count ->
    [one] On a fait charger à un programme du code qui n’est pas le sien : { $processes }.
   *[other] On a fait charger à { $count } programmes du code qui n’est pas le leur : { $processes }.
}
rule-android-processes-code-put-in-about =
    Des outils d’essai le font, tout comme des outils qui modifient des applications pendant qu’elles fonctionnent.

next-android-keep-the-report = Gardez ce rapport de bug. Il montre plus que le téléphone ne montrera plus tard.
