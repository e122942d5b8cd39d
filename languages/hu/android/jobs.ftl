### Not yet reviewed by a person who speaks it.
artifact-android-jobs = Későbbre szánt munka
artifact-android-jobs-about =
    Munka, amelyet alkalmazások későbbre és ismételve kértek a telefontól, és ami ebből lefutott.
