### Not yet reviewed by a person who speaks it.

artifact-android-camera-use = Utilisation de l’appareil photo
artifact-android-camera-use-about =
    Quelles applications ont ouvert un appareil photo et quand, et laquelle l’utilise en ce moment.
rule-android-camera-use-camera-open = L’application « { $package } » utilisait un appareil photo quand le rapport a été fait.
rule-android-camera-use-camera-open-about =
    Un appel ou une application photo au premier plan l’explique. Si rien de tel n’était ouvert, cherchez ce que fait cette application.

benign-android-face-unlock = Le téléphone cherchait un visage pour se déverrouiller, ou une autre partie du système utilisait l’appareil photo.
