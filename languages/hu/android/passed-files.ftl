### Not yet reviewed by a person who speaks it.
artifact-android-passed-files = Fájlok ott, ahová egy számítógép tesz dolgokat
artifact-android-passed-files-about =
    A fájlok digitális ujjlenyomatai abban a mappában, ahová egy számítógép kábelen át másol.
