### Not yet reviewed by a person who speaks it.

artifact-ios-processes = Programmes en cours
artifact-ios-processes-about =
    Pendant le diagnostic, le téléphone a noté chaque programme en cours, son emplacement, et ce qui l’a lancé.
    Un logiciel espion connu est dans cette liste s’il fonctionnait à ce moment.
rule-ios-processes-program-in-odd-place = Un programme fonctionnait depuis { $path }, où aucun programme n’a sa place.
rule-ios-processes-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Celui-ci a fonctionné depuis un autre dossier.
    Des logiciels espions connus l’ont fait aussi.
rule-ios-processes-borrowed-name = Un programme à { $path } porte le nom d’un élément d’iOS, mais se trouve ailleurs.
rule-ios-processes-borrowed-name-about =
    Les éléments d’iOS se trouvent dans des dossiers que rien d’autre ne peut modifier. Des logiciels espions connus ont pris leurs noms pour rester inaperçus.
rule-ios-processes-app-as-root = Le programme { $path } d’une application fonctionnait avec les droits les plus élevés du téléphone.
rule-ios-processes-app-as-root-about =
    Les applications ont peu de droits. Aucune application de l’App Store ne peut obtenir seule les droits les plus élevés.
rule-ios-processes-child-of-app = Le programme { $path } a été lancé par l’application { $app }.
rule-ios-processes-child-of-app-about =
    Sur un iPhone ordinaire, une application ne peut pas lancer un autre programme. Le système le fait pour elle.
rule-ios-processes-second-program-of-app = L’application { $app } a plusieurs programmes à elle : { $programs }.
rule-ios-processes-second-program-of-app-about =
    Une application a un seul programme principal. Un deuxième à côté a peut-être été ajouté plus tard.
rule-ios-processes-hidden-address = Le programme { $process } a été lancé avec une adresse réseau cachée : { $address }.
rule-ios-processes-hidden-address-about =
    L’adresse était écrite sous une forme que l’on ne peut pas lire d’un coup d’œil. Des logiciels espions reçoivent ainsi l’adresse de leur serveur.
rule-ios-processes-jailbreak-tool = Le programme { $path } est connu sur des téléphones dont les protections ont été levées.
rule-ios-processes-jailbreak-tool-about =
    De tels outils ne sont pas des logiciels espions. Ils permettent à chacun d’installer des programmes ; il importe donc de savoir qui les a mis là.
rule-ios-processes-shell-or-terminal = Le programme { $process } reçoit des commandes tapées. Les iPhone n’en ont aucun de ce genre.
rule-ios-processes-shell-or-terminal-about =
    Quelqu’un, ou un programme, a peut-être donné des commandes au téléphone. Les gens qui essaient des applications le font aussi.

benign-app-hands-over-address = Une application transmet une adresse à un de ses éléments, et l’écrit de façon qu’aucun signe ne gêne.
next-ask-who-had-the-phone = Pensez à qui a eu ce téléphone en main, et demandez-vous si vous avez mis l’outil vous-même.

rule-ios-processes-single-program-twice = Le programme { $process } fonctionnait { $count } fois. Le téléphone n’en a qu’un.
rule-ios-processes-single-program-twice-about =
    Cet élément d’iOS fonctionne une seule fois pour tout le téléphone. Un autre programme a pu en lancer un second.
rule-ios-processes-system-part-started-by-another = { $parent } a lancé { $process }, un élément d’iOS.
rule-ios-processes-system-part-started-by-another-about =
    Le premier programme du téléphone, launchd, lance cet élément. Aucun autre programme n’a de raison de le faire.
rule-ios-processes-parent-not-listed = Le programme { $path } a été lancé par le programme numéro { $pid }, qui manque dans la liste.
rule-ios-processes-parent-not-listed-about =
    Quand un programme se termine, ce qu’il a lancé passe à un autre programme de la liste. Celui qui est nommé ici devrait donc s’y trouver.
    Un programme qui se cache de la liste donnerait cette image.
benign-program-just-restarted = Le système était en train de relancer cet élément, et l’ancien n’était pas encore terminé.
