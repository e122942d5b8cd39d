### Not yet reviewed by a person who speaks it.

artifact-ios-other-stores = Courriels, notes et rappels
artifact-ios-other-stores-about =
    Les courriels, les notes, les rappels et les icônes de pages web.
    Un lien ou un expéditeur connu qui s’y trouve est arrivé sur le téléphone. Cela ne dit pas qu’il a été ouvert.
