### Not yet reviewed by a person who speaks it.

artifact-android-loose-files = Fichiers isolés qui ont été remis
artifact-android-loose-files-about =
    Ce pour quoi chaque fichier a été pris, d’après son contenu, et ceux qui n’ont pas été reconnus.
