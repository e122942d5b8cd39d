### Not yet reviewed by a person who speaks it.

artifact-ios-backup-info = Informations sur la sauvegarde
artifact-ios-backup-info-about =
    L’ordinateur qui a fait la sauvegarde a noté de quel téléphone il s’agissait, et quand.
    Cela montre seulement l’état de ce jour-là.
