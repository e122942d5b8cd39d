### Not yet reviewed by a person who speaks it.
artifact-android-camera-use = Uso de la cámara
artifact-android-camera-use-about =
    Qué apps abrieron una cámara y cuándo, y cuál la tiene abierta.
rule-android-camera-use-camera-open = La app “{ $package }” tenía una cámara abierta cuando se hizo el informe.
rule-android-camera-use-camera-open-about =
    Lo explica una llamada o una app de cámara en pantalla. Si no había ninguna abierta, averigüe qué hace esta app.

benign-android-face-unlock = El teléfono buscaba una cara para desbloquearse, u otra parte del sistema usó la cámara.
