### Not yet reviewed by a person who speaks it.

artifact-android-acquisition = La collecte elle-même
artifact-android-acquisition-about =
    Quand et avec quoi ces fichiers ont été collectés, et s’ils sont encore comme à ce moment-là.
rule-android-acquisition-changed-file = { $count ->
    [one] Un fichier n’est plus comme au moment de la collecte : { $files }.
   *[other] { $count } fichiers ne sont plus comme au moment de la collecte : { $files }.
}
rule-android-acquisition-changed-file-about =
    La collecte a une liste avec l’empreinte numérique de chaque fichier. Ici, le fichier ne correspond pas à la liste.
rule-android-acquisition-missing-file = { $count ->
    [one] Un fichier collecté n’est pas là : { $files }.
   *[other] { $count } fichiers collectés ne sont pas là : { $files }.
}
rule-android-acquisition-missing-file-about =
    La collecte a une liste de ses fichiers. Ce qui n’est pas là n’a pas pu être examiné.
rule-android-acquisition-system-not-enforcing = La garde interne du système, SELinux, est désactivée : { $state }.
rule-android-acquisition-system-not-enforcing-about =
    Sur un téléphone ordinaire, cette garde est toujours active. Quelqu’un qui contrôle entièrement le téléphone l’a désactivée.

benign-android-changed-in-copying = Le fichier a été ouvert et enregistré, ou modifié pendant la copie.
benign-android-left-out-on-purpose = Quelqu’un a laissé le fichier de côté exprès, par exemple parce qu’il est privé.

next-android-get-the-first-copy = Demandez la première copie de la collecte, et examinez celle-là.
