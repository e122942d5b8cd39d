### Not yet reviewed by a person who speaks it.

artifact-ios-unified-log-processes = Programmes dans le journal du système
artifact-ios-unified-log-processes-about =
    Presque tous les programmes écrivent dans le journal du téléphone. Le journal nomme chacun avec son emplacement, son utilisateur et ses heures,
    même certains qui ont disparu depuis. Ce que les programmes ont écrit n’est pas lu ici.
rule-ios-unified-log-processes-program-in-odd-place = Un programme a fonctionné depuis { $path }, où aucun programme n’a sa place.
rule-ios-unified-log-processes-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Celui-ci a fonctionné depuis un dossier de données.
    Des logiciels espions connus l’ont fait aussi.
rule-ios-unified-log-processes-image-in-odd-place = Du code de programme se trouvait à { $path }, où aucun n’a sa place, et a écrit dans le journal.
rule-ios-unified-log-processes-image-in-odd-place-about =
    C’est peut-être un programme à part, ou un élément qu’un autre programme a chargé. Le téléphone garde cette entrée plus longtemps que le
    journal lui-même, et il peut donc ne pas y avoir d’heure.
rule-ios-unified-log-processes-app-with-root-rights = L’application à { $path } a fonctionné avec les droits les plus élevés du système.
rule-ios-unified-log-processes-app-with-root-rights-about =
    Les applications ont les droits d’un utilisateur ordinaire. Une application qui en a plus a franchi un verrou du téléphone.
rule-ios-unified-log-processes-system-program-changed =
    Le programme du système { $path } a été { $count } programmes différents depuis le dernier allumage du téléphone.
rule-ios-unified-log-processes-system-program-changed-about =
    Les programmes du système se trouvent dans une partie du téléphone qui ne peut pas changer pendant qu’il fonctionne. Une mise à jour les remplace,
    puis le téléphone redémarre.
rule-ios-unified-log-processes-app-code-in-system-program = Le programme du système { $path } avait chargé { $image }, un élément d’une application.
rule-ios-unified-log-processes-app-code-in-system-program-about =
    Les programmes du système ne chargent que ce qui appartient au système. Les outils qui modifient le système chargent des éléments à eux.
rule-ios-unified-log-processes-program-without-path =
    { $count ->
        [one] Le journal a des entrées d’un programme dont le téléphone n’a plus le nom.
       *[other] Le journal a des entrées de { $count } programmes dont le téléphone n’a plus les noms.
    }
rule-ios-unified-log-processes-program-without-path-about =
    Le téléphone note l’emplacement de chaque programme qui écrit dans le journal. Il est rare qu’une telle note manque. Seul, cela dit
    peu.

benign-app-helper-of-jailbreak = Le ou la propriétaire a installé une application qui a besoin de ces droits, avec un outil fait pour cela.
benign-system-part-updated = Le téléphone a remplacé cet élément du système tout seul, sans redémarrer.
benign-log-tidied-up = Le téléphone a fait de la place dans son journal et a effacé la note avant les entrées.
next-compare-with-other-lists = Comparez avec les autres listes de programmes dans les mêmes données, au même moment.

note-paths-missing = Le journal nomme des programmes dont l’emplacement n’est pas dans ces données ; le détail dit combien.
