### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-website-data = Espaces qui portent le nom de sites
artifact-ios-webkit-website-data-about =
    Un site qui stocke quelque chose dans une application reçoit un fichier ou un dossier à son nom.
    Le nom montre que l’application a chargé le site.
