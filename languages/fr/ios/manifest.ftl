### Not yet reviewed by a person who speaks it.

artifact-ios-manifest = Liste de tous les fichiers de la sauvegarde
artifact-ios-manifest-about =
    La sauvegarde nomme chaque fichier qu’elle connaît, avec son emplacement sur le téléphone et ses dates.
    Les chemins de fichiers publiés sont comparés à cette liste.
