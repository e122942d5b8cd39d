### Not yet reviewed by a person who speaks it.

artifact-android-passed-files = Fichiers là où un ordinateur dépose des choses
artifact-android-passed-files-about =
    Empreintes numériques des fichiers du dossier où un ordinateur copie des choses par le câble.
