### Not yet reviewed by a person who speaks it.

artifact-android-apks = Fichiers des applications elles-mêmes
artifact-android-apks-about =
    Des copies d’applications, avec leurs empreintes numériques et leurs fabricants.
    Un logiciel espion connu se reconnaît ici à son fichier, son nom ou son fabricant, même sous une autre appellation.
