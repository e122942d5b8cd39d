### Not yet reviewed by a person who speaks it.

artifact-ios-text-sweep = Tout le reste du fichier de diagnostic
artifact-ios-text-sweep-about =
    Le fichier de diagnostic a beaucoup de listes et de journaux. Les noms connus de programmes, d’applications, de fichiers et d’adresses sont cherchés dans tous.
rule-ios-text-sweep-jailbreak-tool = Le programme { $path } est connu sur des téléphones dont les protections ont été levées.
rule-ios-text-sweep-jailbreak-tool-about =
    De tels outils ne sont pas des logiciels espions. Ils permettent à chacun d’installer des programmes ; il importe donc de savoir qui les a mis là.
rule-ios-text-sweep-program-in-odd-place = Un programme se trouve à { $path }, où aucun programme n’a sa place.
rule-ios-text-sweep-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Des logiciels espions connus se trouvaient dans d’autres.
rule-ios-text-sweep-borrowed-name = Un programme à { $path } porte le nom d’un élément d’iOS, mais se trouve ailleurs.
rule-ios-text-sweep-borrowed-name-about =
    Les éléments d’iOS se trouvent dans des dossiers que rien d’autre ne peut modifier. Des logiciels espions connus ont pris leurs noms pour rester inaperçus.
