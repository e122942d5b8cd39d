### Not yet reviewed by a person who speaks it.

artifact-ios-crash-processes = Processus cités dans les rapports de plantage
artifact-ios-crash-processes-about =
    Quand la mémoire manque, ou quand le téléphone se bloque ou redémarre, il note quels programmes fonctionnaient.
    Ces listes montrent des programmes des semaines passées, même ceux qui n’ont jamais planté.
rule-ios-crash-processes-program-in-odd-place = Un programme fonctionnait depuis { $path }, où aucun programme n’a sa place.
rule-ios-crash-processes-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Celui-ci a fonctionné depuis un dossier de données.
    Des logiciels espions connus l’ont fait aussi.
rule-ios-crash-processes-borrowed-name = Un programme à { $path } porte le nom d’un élément d’iOS, mais se trouve ailleurs.
rule-ios-crash-processes-borrowed-name-about =
    Les éléments d’iOS se trouvent dans des dossiers que rien d’autre ne peut modifier. Des logiciels espions connus ont pris leurs noms pour rester inaperçus.
