### Not yet reviewed by a person who speaks it.

artifact-ios-task-info = Tâches du noyau
artifact-ios-task-info-about =
    Le cœur du système tient une liste à lui de ce qui fonctionne. Elle montre des noms et des durées, et aucun emplacement.
rule-ios-task-info-jailbreak-tool = Le programme { $path } est connu sur des téléphones dont les protections ont été levées.
rule-ios-task-info-jailbreak-tool-about =
    De tels outils ne sont pas des logiciels espions. Ils permettent à chacun d’installer des programmes ; il importe donc de savoir qui les a mis là.
