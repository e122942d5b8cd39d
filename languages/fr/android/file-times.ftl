### Not yet reviewed by a person who speaks it.

artifact-android-file-times = Fichiers copiés, par nom et par date
artifact-android-file-times-about =
    Noms et dates des fichiers du téléphone copiés dans ces données, comme des journaux et des rapports de plantage.
