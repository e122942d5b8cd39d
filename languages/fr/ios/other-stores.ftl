### Not yet reviewed by a person who speaks it.

artifact-ios-other-stores = Courriels, notes, rappels et réglages
artifact-ios-other-stores-about =
    Les courriels, les notes, les rappels, les icônes de pages web et les réglages d’applications.
    Un lien ou un expéditeur connu qui s’y trouve est arrivé sur le téléphone. Cela ne dit pas qu’il a été ouvert.
