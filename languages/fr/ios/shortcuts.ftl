### Not yet reviewed by a person who speaks it.

artifact-ios-shortcuts = Raccourcis
artifact-ios-shortcuts-about =
    De petits programmes, et ce qui les lance. Le ou la propriétaire les a assemblés, ou quelqu’un qui a eu le téléphone en main.
    Une adresse publiée dans un raccourci qui a été exécuté veut dire que le téléphone l’a contactée.
rule-ios-shortcuts-commands-elsewhere =
    { $shortcuts ->
        [one] Un raccourci exécute des commandes sur un autre ordinateur.
       *[other] { $shortcuts } raccourcis exécutent des commandes sur un autre ordinateur.
    }
rule-ios-shortcuts-commands-elsewhere-about =
    Un tel raccourci se connecte à un autre ordinateur. Demandez-vous si vous connaissez cet ordinateur.
rule-ios-shortcuts-network-without-asking =
    { $shortcuts ->
        [one] Une automatisation utilise le réseau ou envoie des messages sans demander.
       *[other] { $shortcuts } automatisations utilisent le réseau ou envoient des messages sans demander.
    }
rule-ios-shortcuts-network-without-asking-about =
    Les automatisations démarrent toutes seules. Une personne qui a eu le téléphone en main peut en laisser une.

benign-own-shortcut = Vous, ou une personne de confiance, avez fait le raccourci dans un but que vous connaissez.

next-look-at-the-shortcut = Ouvrez l’application Raccourcis et regardez le raccourci et son automatisation. Les connaissez-vous ?
