### Not yet reviewed by a person who speaks it.

artifact-android-backup-packages = Applications dans la sauvegarde
artifact-android-backup-packages-about =
    Les applications de la sauvegarde, avec ce qui les a installées et les certificats de leurs fabricants.
    Beaucoup d’applications ne sont jamais dans une sauvegarde. Leur absence ne dit rien.
