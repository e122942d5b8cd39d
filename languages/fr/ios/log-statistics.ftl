### Not yet reviewed by a person who speaks it.

artifact-ios-log-statistics = Programmes qui ont écrit dans le journal
artifact-ios-log-statistics-about =
    À intervalles de quelques heures, le téléphone compte les programmes qui écrivent le plus dans son journal, avec leur emplacement.
    Les comptes remontent à des jours ou des semaines. Un programme supprimé depuis y figure encore.
rule-ios-log-statistics-program-in-odd-place = Un programme à { $path } a écrit dans le journal. Aucun programme n’a sa place à cet endroit.
rule-ios-log-statistics-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Celui-ci a fonctionné depuis un autre dossier.
    Des logiciels espions connus l’ont fait aussi.
rule-ios-log-statistics-borrowed-name = Un programme à { $path } porte le nom d’un élément d’iOS, mais se trouve ailleurs.
rule-ios-log-statistics-borrowed-name-about =
    Les éléments d’iOS se trouvent dans des dossiers que rien d’autre ne peut modifier. Des logiciels espions connus ont pris leurs noms pour rester inaperçus.
rule-ios-log-statistics-second-program-of-app = L’application { $app } a plusieurs programmes à elle : { $programs }.
rule-ios-log-statistics-second-program-of-app-about =
    Une application a un seul programme principal. Un deuxième à côté a peut-être été ajouté plus tard.
rule-ios-log-statistics-jailbreak-tool = Le programme { $path } est connu sur des téléphones dont les protections ont été levées.
rule-ios-log-statistics-jailbreak-tool-about =
    De tels outils ne sont pas des logiciels espions. Ils permettent à chacun d’installer des programmes ; il importe donc de savoir qui les a mis là.
