### Not yet reviewed by a person who speaks it.

artifact-ios-filesystem = Liste de tous les fichiers du téléphone
artifact-ios-filesystem-about =
    Chaque fichier de la copie du téléphone, avec son emplacement et ses dates.
    Les chemins de fichiers publiés sont comparés à cette liste.
rule-ios-filesystem-staged-program =
    { $files ->
        [one] Quelque chose se trouve dans un dossier que des logiciels espions connus ont utilisé : « { $path } ».
       *[other] { $files } fichiers et dossiers se trouvent dans un dossier que des logiciels espions connus ont utilisé : « { $path } ».
    }
rule-ios-filesystem-staged-program-about =
    Le système garde peu de temps dans ce dossier des éléments de son programme de mise à jour. Rien d’autre n’y a sa place.
    On y a trouvé des programmes de logiciels espions connus.
rule-ios-filesystem-executable-elsewhere =
    { $files ->
        [one] Un fichier que l’on peut exécuter se trouve à un endroit inhabituel : { $paths }.
       *[other] { $files } fichiers que l’on peut exécuter se trouvent à des endroits inhabituels : { $paths }.
    }
rule-ios-filesystem-executable-elsewhere-about =
    Les programmes du système et les applications ont des dossiers à eux. Ces fichiers se trouvent ailleurs.
    Les outils qui copient un téléphone laissent de tels fichiers derrière eux.

benign-extraction-tool = L’outil qui a copié les fichiers du téléphone y a mis ses programmes à lui.
next-look-at-the-files = Demandez à une personne expérimentée de regarder ces fichiers dans la copie.
