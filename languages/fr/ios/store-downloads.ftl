### Not yet reviewed by a person who speaks it.

artifact-ios-store-downloads = Téléchargements des magasins
artifact-ios-store-downloads-about =
    Les magasins d’applications, de musique et de livres notent ce qu’ils chargent sur le téléphone, et où ils l’écrivent.
    Des applications déjà disparues peuvent encore y figurer.
rule-ios-store-downloads-written-elsewhere = Un téléchargement devait être écrit à { $path }, où les magasins n’écrivent pas.
rule-ios-store-downloads-written-elsewhere-about =
    Une personne qui a le téléphone relié à un câble peut y mettre une fausse liste de téléchargements. Elle peut ainsi modifier des fichiers du système.
    Des outils que l’on utilise pour modifier son téléphone font la même chose.
