### Not yet reviewed by a person who speaks it.
artifact-android-process-stats = Az utolsó napok programjai
artifact-android-process-stats-about =
    Mely alkalmazások mely programjai futottak az utolsó napokban, akkor is, ha most nem futnak.
