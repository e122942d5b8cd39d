### Not yet reviewed by a person who speaks it.

artifact-ios-loose-files = Fichiers isolés qui ont été remis
artifact-ios-loose-files-about =
    Ce pour quoi chaque fichier a été pris, d’après son contenu, et ceux qui n’ont pas été reconnus.
