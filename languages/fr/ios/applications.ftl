### Not yet reviewed by a person who speaks it.

artifact-ios-applications = Applications installées
artifact-ios-applications-about =
    Les applications qui étaient installées, et comment chacune est arrivée sur le téléphone.
    Cela montre seulement l’état de ce jour-là, et non qui a installé une application.
rule-ios-applications-from-elsewhere =
    { $count ->
        [one] Une application n’a pas été installée par l’App Store : { $apps }.
       *[other] { $count } applications n’ont pas été installées par l’App Store : { $apps }.
    }
rule-ios-applications-from-elsewhere-about =
    La fiche d’une application nomme le programme qui l’a installée. Ici, c’est un autre que l’App Store.
rule-ios-applications-without-store-record =
    { $count ->
        [one] Une application n’a pas de fiche de l’App Store : { $apps }.
       *[other] { $count } applications n’ont pas de fiche de l’App Store : { $apps }.
    }
rule-ios-applications-without-store-record-about =
    L’App Store laisse une fiche à côté de chaque application qu’il installe. Celles-ci n’en ont pas, et d’autres en ont une.
rule-ios-applications-provisioned =
    { $count ->
        [one] Une application a été signée pour une entreprise ou pour un essai : { $apps }.
       *[other] { $count } applications ont été signées pour une entreprise ou pour un essai : { $apps }.
    }
rule-ios-applications-provisioned-about =
    Une application qui ne vient pas de l’App Store a besoin d’un profil de son fabricant.
    Des applications d’espionnage ont été répandues ainsi. Des employeurs et des testeurs s’en servent tous les jours.

benign-employer-app = Un employeur ou une école a installé l’application.
benign-own-test = Le ou la propriétaire essaie une application, ou l’a installée depuis un autre magasin.
next-ask-who-installed-the-app = Demandez-vous qui a mis cette application sur le téléphone, et pourquoi.
