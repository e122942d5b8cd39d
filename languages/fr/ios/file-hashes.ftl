### Not yet reviewed by a person who speaks it.

artifact-ios-file-hashes = Contenu des fichiers
artifact-ios-file-hashes-about =
    Les fichiers arrivés par message ou téléchargement, et ceux d’endroits où l’on a déjà trouvé des logiciels espions. Leur contenu est comparé à des échantillons publiés.
note-not-hashed = Le fichier { $place } est trop grand pour être comparé aux échantillons publiés.
