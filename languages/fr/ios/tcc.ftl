### Not yet reviewed by a person who speaks it.

artifact-ios-tcc = Autorisations
artifact-ios-tcc-about =
    Le téléphone garde quelle application peut utiliser le micro, l’appareil photo, les photos et plus, et qui l’a autorisée.
    Un programme au nom publié dans cette liste a demandé quelque chose sur ce téléphone.
rule-ios-tcc-program-listens = Le programme « { $path } » peut utiliser : { $services }.
rule-ios-tcc-program-listens-about =
    Les applications figurent dans cette liste avec leur identifiant. Un programme qui y figure avec son chemin n’est pas une application ordinaire.
rule-ios-tcc-program-in-odd-place = Un programme à { $path } a demandé une autorisation. Aucun programme n’a sa place à cet endroit.
rule-ios-tcc-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Celui-ci se trouve dans un dossier de données.
    Des logiciels espions connus l’ont fait aussi.
rule-ios-tcc-granted-by-others =
    { $reason ->
        [mdm-policy] La gestion de l’appareil a donné des autorisations : { $clients } ({ $services }).
       *[other] Un réglage du système a donné des autorisations : { $clients } ({ $services }).
    }
rule-ios-tcc-granted-by-others-about =
    D’habitude, le ou la propriétaire donne une autorisation en touchant « Autoriser ». Celles-ci ont été données autrement.

benign-system-set = Le système a donné l’autorisation à un de ses programmes.
next-look-in-settings-privacy = Regardez dans Réglages, Confidentialité et sécurité. Interrogez-vous sur chaque application qui peut écouter ou regarder.
