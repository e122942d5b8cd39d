### Not yet reviewed by a person who speaks it.

artifact-ios-crash-logs = Rapports de plantage
artifact-ios-crash-logs-about =
    Le téléphone écrit un rapport quand un programme plante ou se bloque, ou quand la mémoire manque.
    Un rapport montre quels programmes ont fonctionné, où ils se trouvaient sur le téléphone, et quand.
rule-ios-crash-logs-message-parser-crashed =
    { $count ->
        [one] Le programme { $process }, qui traite les contenus reçus, a planté une fois.
       *[other] Le programme { $process }, qui traite les contenus reçus, a planté { $count } fois.
    }
rule-ios-crash-logs-message-parser-crashed-about =
    Des attaques publiées, qui ne demandent aucun geste, ont fait planter ce programme. Il plante aussi par des défauts ordinaires.
    L’heure compte : regardez ce qui est arrivé juste avant.
rule-ios-crash-logs-program-in-odd-place = Un programme a fonctionné depuis { $path }, où aucun programme n’a sa place.
rule-ios-crash-logs-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Celui-ci a fonctionné depuis un dossier de données.
    Des logiciels espions connus l’ont fait aussi.
rule-ios-crash-logs-library-in-odd-place = Un programme avait chargé { $path }, depuis un dossier où aucun élément de programme n’a sa place.
rule-ios-crash-logs-library-in-odd-place-about =
    Les programmes chargent leurs éléments depuis le système ou depuis leur application. Celui-ci venait d’un dossier de données.
    Des logiciels espions connus l’ont fait. Des outils installés après avoir levé les protections du téléphone le font aussi.
rule-ios-crash-logs-app-as-root = Le programme à { $path } appartient à une application et a fonctionné avec tous les droits sur le téléphone.
rule-ios-crash-logs-app-as-root-about =
    Les applications ont peu de droits. Avec tous les droits, un programme peut lire ce que d’autres applications gardent.
    C’est le cas d’outils que l’on installe hors de l’App Store, et de logiciels espions cachés dans une application.
rule-ios-crash-logs-app-started-by-another-program = Le programme à { $path } appartient à une application et a été lancé par { $parent }, non par le téléphone lui-même.
rule-ios-crash-logs-app-started-by-another-program-about =
    Seul le téléphone lui-même lance les applications et leurs éléments. Ici, un autre programme l’a fait.
    C’est le cas d’outils que l’on installe hors de l’App Store, et de logiciels espions cachés dans une application.
rule-ios-crash-logs-borrowed-name = Un programme à { $path } porte le nom d’un élément d’iOS, mais se trouve ailleurs.
rule-ios-crash-logs-borrowed-name-about =
    Les éléments d’iOS se trouvent dans des dossiers que rien d’autre ne peut modifier. Des logiciels espions connus ont pris leurs noms pour rester inaperçus.
rule-ios-crash-logs-crashed-again-and-again =
    { $several ->
        [yes] Des programmes qui traitent les contenus reçus ({ $process }) ont planté { $count } fois en une heure.
       *[no] Le programme { $process }, qui traite les contenus reçus, a planté { $count } fois en une heure.
    }
rule-ios-crash-logs-crashed-again-and-again-about =
    Les attaques qui ne demandent aucun geste sont souvent tentées plusieurs fois, et chaque essai peut finir par un plantage.
    Un défaut ordinaire peut aussi se répéter. Regardez ce qui est arrivé juste avant.

benign-program-fault = Les programmes plantent à cause de leurs défauts, le plus souvent après une mise à jour.
benign-odd-message = Quelqu’un a envoyé une image, un texte ou un fichier étrange sans vouloir nuire.
benign-jailbreak = Le ou la propriétaire a levé exprès les protections du téléphone (jailbreak) et a installé des programmes.
benign-developer-phone = Le téléphone sert à écrire et à essayer des applications.
next-compare-crash-with-messages = Comparez les heures des plantages avec les messages et les appels des minutes d’avant.

rule-ios-crash-logs-led-astray =
    { $sign ->
        [pointer] Le programme { $process }, qui traite des contenus reçus, a planté parce qu’un endroit protégé de sa mémoire avait été modifié.
        [alignment] Le programme { $process }, qui traite des contenus reçus, a planté à un endroit de la mémoire où rien ne peut commencer.
       *[address] Le programme { $process }, qui traite des contenus reçus, a planté à un endroit de la mémoire qui ne peut pas exister.
    }
rule-ios-crash-logs-led-astray-about =
    Une tentative d’attaque peut finir par un tel plantage. Les défauts ordinaires d’un programme finissent de la même façon.
    L’heure compte : regardez ce qui est arrivé juste avant.
