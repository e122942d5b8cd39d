### Not yet reviewed by a person who speaks it.
###
### Two states of one phone, before and after: what is new, what is gone, what has changed.

help-compare = Comparer deux jeux de données d’un même téléphone, par exemple d’avant et d’après un voyage.
help-compare-old = la sauvegarde ou le fichier de diagnostic le plus ancien
help-compare-new = le plus récent
help-compare-json = écrire la comparaison en JSON sur la sortie standard et rien d’autre
help-compare-codes =
    Pour compare : 0 rien de nouveau qui ait un pouvoir sur le téléphone, 2 à regarder de plus près, 3 une partie importante n’a pas pu être comparée.

# $name: file name, kind, model, version and date.
compare-old = Avant : { $name }
compare-new = Après : { $name }
compare-warning-other-system = Les deux ne viennent pas d’un même téléphone : l’un est un iPhone, l’autre un téléphone Android.
compare-warning-other-model = Les deux ne viennent peut-être pas d’un même téléphone : le modèle n’est pas le même.
compare-warning-wrong-order = Le premier est plus récent que le second. Échangez-les pour lire « nouveau » et « disparu » dans le bon sens.
compare-system = Le système était { $before } et il est maintenant { $after }. Une mise à jour apporte beaucoup de changements.

compare-closer = À regarder d’abord
compare-closer-about = De telles choses ont un pouvoir sur le téléphone. Demandez au ou à la propriétaire si elles viennent d’un choix.
compare-nothing-closer = Dans ce qui a pu être comparé, rien de nouveau n’a un pouvoir sur le téléphone.

# $change: new, gone or changed. $sure: no where one side was not read whole.
compare-line = { $change ->
    [new] { $sure ->
        [no] peut-être nouveau : { $name }
       *[other] nouveau : { $name }
    }
    [gone] { $sure ->
        [no] peut-être disparu : { $name }
       *[other] disparu : { $name }
    }
   *[other] changé : { $name }
}
compare-values = { $field } : avant { $before }, après { $after }
compare-state = { $field } : { $value }
compare-none = absent
compare-more = { $count ->
    [one] Un autre s’affiche avec --json.
   *[other] { $count } autres s’affichent avec --json.
}

compare-programs = Programmes vus en train de fonctionner
compare-programs-about = Les programmes vont et viennent ; seul, cela n’est donc signe de rien. Tous les noms s’affichent avec --json.
compare-program = { $change ->
    [new] un programme à un endroit inhabituel, nouveau : { $name }
   *[other] un programme, disparu : { $name }
}
compare-program-counts = { $change ->
    [new] seulement après : { $system } du système, { $app } d’applications, { $odd } à des endroits inhabituels, { $unknown } connus par leur seul nom
   *[other] seulement avant : { $system } du système, { $app } d’applications, { $odd } à des endroits inhabituels, { $unknown } connus par leur seul nom
}

compare-whole = { $count ->
    [0] Aucune partie n’a pu être comparée en entier.
    [one] Une partie a été comparée en entier.
   *[other] { $count } parties ont été comparées en entier.
}
compare-not = Ce qui n’a pas pu être comparé, ou pas en entier
compare-why-old-cannot-hold = Les données d’avant sont d’un genre qui ne contient jamais ces parties. Nombre d’entrées après :
compare-why-new-cannot-hold = Les données d’après sont d’un genre qui ne contient jamais ces parties. Nombre d’entrées avant :
compare-why-old-lacks = Ces parties ne sont pas dans les données d’avant. Nombre d’entrées après :
compare-why-new-lacks = Ces parties ne sont pas dans les données d’après. Nombre d’entrées avant :
compare-why-old-not-whole = Celles-ci n’ont pas pu être lues en entier dans les données d’avant. Ce qui semble nouveau y était peut-être :
compare-why-new-not-whole = Celles-ci n’ont pas pu être lues en entier dans les données d’après. Ce qui semble disparu y est peut-être encore :
compare-why-too-many = Celles-ci ont trop d’entrées pour les garder toutes :

compare-thing-profile = Profils de configuration
compare-thing-management = Gestion par une entreprise ou une école
compare-thing-device-admin = Applications qui peuvent gérer le téléphone
compare-thing-certificate = Certificats auxquels le téléphone fait confiance
compare-thing-accessibility-service = Applications qui peuvent lire et toucher l’écran
compare-thing-notification-listener = Applications qui peuvent lire les notifications
compare-thing-keyboard = Claviers
compare-thing-vpn = VPN et applications réseau
compare-thing-network-setting = Réglages du réseau
compare-thing-app = Applications
compare-thing-permission = Autorisations
compare-thing-role = Applications qui ont une tâche à elles
compare-thing-account = Comptes
compare-thing-account-device = Appareils du compte
compare-thing-computer = Ordinateurs auxquels le téléphone fait confiance
compare-thing-sim = Cartes SIM
compare-thing-shortcut = Raccourcis
compare-thing-calendar = Calendriers
compare-thing-background = Applications et services en arrière-plan
compare-thing-protection = Réglages qui protègent le téléphone
compare-thing-setting = Réglages
compare-thing-file = Programmes d’un téléphone débloqué
compare-thing-wifi-network = Réseaux Wi-Fi
compare-thing-bluetooth-device = Appareils Bluetooth

# $field: name of the field in the record.
compare-field = { $field ->
    [version] version
    [versionCode] version
    [installer] installé par
    [sideloaded] installé à la main
    [granted] droits
    [certificates] signature
    [signers] signature
    [answer] réponse
    [authorization] réponse
    [mode] réponse
    [on] activé
    [enabled] activé
    [disabled] désactivé
    [policies] pouvoirs
    [value] valeur
    [package] application
    [lockdownMode] mode Isolement
    [hasStoreRecord] de l’App Store
    [removalDisallowed] ne peut pas être supprimé
    [payloadTypes] éléments
    [name] nom
    [organization] organisation
    [source] origine
    [servers] serveurs
   *[other] { $field }
}
