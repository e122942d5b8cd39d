### Not yet reviewed by a person who speaks it.

artifact-ios-spindump = Échantillon de tous les programmes
artifact-ios-spindump-about =
    Pendant deux secondes, le téléphone a regardé chaque programme en cours : où il se trouvait, ce qui l’a lancé, et quels éléments il avait chargés.
rule-ios-spindump-program-in-odd-place = Un programme fonctionnait depuis { $path }, où aucun programme n’a sa place.
rule-ios-spindump-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Celui-ci a fonctionné depuis un autre dossier.
    Des logiciels espions connus l’ont fait aussi.
rule-ios-spindump-borrowed-name = Un programme à { $path } porte le nom d’un élément d’iOS, mais se trouve ailleurs.
rule-ios-spindump-borrowed-name-about =
    Les éléments d’iOS se trouvent dans des dossiers que rien d’autre ne peut modifier. Des logiciels espions connus ont pris leurs noms pour rester inaperçus.
rule-ios-spindump-library-in-odd-place = Un programme avait chargé { $path }, depuis un dossier où aucun élément de programme n’a sa place.
rule-ios-spindump-library-in-odd-place-about =
    Les programmes chargent leurs éléments depuis le système ou depuis leur application. Celui-ci venait d’un autre dossier.
    Des logiciels espions connus l’ont fait. Des outils installés après avoir levé les protections du téléphone le font aussi.
rule-ios-spindump-app-library-in-system = Le programme du système { $process } avait chargé { $path }, qui appartient à une application.
rule-ios-spindump-app-library-in-system-about =
    Les programmes du système chargent des éléments du système. Un élément d’une application a été mis dans celui-ci.
rule-ios-spindump-second-program-of-app = L’application { $app } a plusieurs programmes à elle : { $programs }.
rule-ios-spindump-second-program-of-app-about =
    Une application a un seul programme principal. Un deuxième à côté a peut-être été ajouté plus tard.
rule-ios-spindump-jailbreak-tool = Le programme { $path } est connu sur des téléphones dont les protections ont été levées.
rule-ios-spindump-jailbreak-tool-about =
    De tels outils ne sont pas des logiciels espions. Ils permettent à chacun d’installer des programmes ; il importe donc de savoir qui les a mis là.
