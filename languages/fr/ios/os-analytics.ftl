### Not yet reviewed by a person who speaks it.

artifact-ios-os-analytics = Processus dans le rapport quotidien du système
artifact-ios-os-analytics-about =
    Le système compte une fois par jour combien de données chaque processus a consommées, et garde les noms entiers.
    Dans une sauvegarde sans mot de passe, c’est la meilleure liste de ce qui a fonctionné.
