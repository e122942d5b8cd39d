### Not yet reviewed by a person who speaks it.

artifact-ios-powerlog = Journal de l’énergie
artifact-ios-powerlog-about =
    Pendant deux semaines au plus, le téléphone note quels programmes ont consommé de l’énergie, envoyé ou reçu des données.
    Un programme qui a fonctionné une fois, puis a disparu, peut encore y figurer.
rule-ios-powerlog-boot-arguments = Le cœur du téléphone a été démarré avec des réglages spéciaux : { $arguments }.
rule-ios-powerlog-boot-arguments-about =
    Les téléphones vendus en magasin démarrent sans aucun réglage de ce genre. On les met pour essayer le système ou pour lever ses protections.
rule-ios-powerlog-jailbreak-tool = Le programme { $path } est connu sur des téléphones dont les protections ont été levées.
rule-ios-powerlog-jailbreak-tool-about =
    De tels outils ne sont pas des logiciels espions. Ils permettent à chacun d’installer des programmes ; il importe donc de savoir qui les a mis là.
rule-ios-powerlog-program-in-odd-place = Un programme fonctionnait depuis { $path }, où aucun programme n’a sa place.
rule-ios-powerlog-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Celui-ci a fonctionné depuis un autre dossier.
    Des logiciels espions connus l’ont fait aussi.
rule-ios-powerlog-borrowed-name = Un programme à { $path } porte le nom d’un élément d’iOS, mais se trouve ailleurs.
rule-ios-powerlog-borrowed-name-about =
    Les éléments d’iOS se trouvent dans des dossiers que rien d’autre ne peut modifier. Des logiciels espions connus ont pris leurs noms pour rester inaperçus.
