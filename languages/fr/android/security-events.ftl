### Not yet reviewed by a person who speaks it.

artifact-android-security-events = Événements de sécurité du téléphone
artifact-android-security-events-about =
    Le journal de protection du téléphone garde quels programmes ont démarré, et quelles applications sont arrivées et parties.
    Il garde aussi ce qui s’est fait par un câble, et quand le téléphone a été verrouillé et déverrouillé.
rule-android-security-events-app-installed-over-cable = L’application « { $package } » a été installée par un ordinateur, par un câble.
rule-android-security-events-app-installed-over-cable-about =
    Qui tient un téléphone déverrouillé peut y installer une application depuis un ordinateur. Des logiciels espions ont été installés ainsi.
rule-android-security-events-controlled-over-cable = { $count ->
    [one] Un ordinateur a donné une commande au téléphone par un câble ou par le réseau, le { $days }.
   *[other] Un ordinateur a donné { $count } commandes au téléphone par un câble ou par le réseau, le { $days }.
}
rule-android-security-events-controlled-over-cable-about =
    La collecte de ces données peut faire la même chose. Regardez les jours : aviez-vous le téléphone avec vous, branché à votre ordinateur ?
rule-android-security-events-certificate-authority-added = Le téléphone a reçu l’ordre de faire confiance à { $count ->
    [one] une autorité de certification
   *[other] { $count } autorités de certification
} de plus : { $what }
rule-android-security-events-certificate-authority-added-about =
    Qui possède un tel certificat peut lire le trafic internet protégé du téléphone, s’il passe par son ordinateur.
rule-android-security-events-start-not-verified = Le téléphone a démarré { $count ->
    [one] une fois
   *[other] { $count } fois
} sans la vérification habituelle de son système : { $what }
rule-android-security-events-start-not-verified-about =
    Un téléphone ordinaire démarre dans l’état vert (green), avec un système vérifié. Les téléphones débloqués ne le font pas.
rule-android-security-events-check-failed = { $count ->
    [one] Une vérification de sécurité du téléphone a échoué : { $what }
   *[other] Des vérifications de sécurité du téléphone ont échoué { $count } fois : { $what }
}
rule-android-security-events-check-failed-about =
    Cela arrive quand un site web montre un mauvais certificat, ou quand une partie du téléphone a un défaut.
rule-android-security-events-unlock-tries-failed = Quelqu’un a essayé { $count } fois en une heure de déverrouiller le téléphone, sans y arriver.
rule-android-security-events-unlock-tries-failed-about =
    Une personne qui ne connaît pas le code a peut-être eu le téléphone. Un enfant aussi, peut-être.
rule-android-security-events-policy-set = Une application qui gère le téléphone lui a fixé des règles : { $what }
rule-android-security-events-policy-set-about =
    Une telle application peut fixer des règles pour l’écran verrouillé et l’appareil photo, et verrouiller le téléphone à distance.
rule-android-security-events-logging-interrupted = { $count ->
    [one] Le journal de protection a été interrompu : { $what }
   *[other] Le journal de protection a été interrompu { $count } fois : { $what }
}
rule-android-security-events-logging-interrupted-about =
    Ce qui s’est passé pendant que le journal était désactivé ou plein n’y figure pas.
rule-android-security-events-events-missing = { $missing ->
    [one] Un événement manque dans le journal de protection.
   *[other] { $missing } événements manquent dans le journal de protection, à { $gaps ->
        [one] un endroit
       *[other] { $gaps } endroits
    }.
}
rule-android-security-events-events-missing-about =
    Le téléphone numérote ses événements l’un après l’autre. Certains numéros manquent dans ces fichiers.

benign-android-this-examination = Vous, ou une personne qui vous aide, avez branché le téléphone à un ordinateur pour l’examiner.
benign-android-network-at-hotel = Un réseau d’hôtel ou de train a montré sa page à la place d’un site web.
benign-android-child-or-pocket = Un enfant, ou une poche, a appuyé encore et encore sur l’écran.
benign-android-logging-off-by-owner = Le ou la propriétaire a désactivé la protection puis l’a réactivée.
benign-android-part-of-the-log = Les fichiers ne contiennent qu’une partie du journal.

next-android-who-had-the-phone = Regardez l’heure. Qui avait alors le téléphone, et était-il branché à un ordinateur ?
next-android-look-at-certificates = Regardez dans Paramètres, Sécurité, Chiffrement et identifiants, sous les certificats de l’utilisateur.
next-android-keep-the-logs = Gardez les fichiers du journal. Récupérez-les de nouveau sur le téléphone et comparez.
