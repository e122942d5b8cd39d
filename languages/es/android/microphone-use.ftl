### Not yet reviewed by a person who speaks it.
artifact-android-microphone-use = Uso del micrófono
artifact-android-microphone-use-about =
    Qué apps grabaron sonido y cuándo, y cuál está grabando.
rule-android-microphone-use-recording-now = La app “{ $package }” grababa sonido cuando se hizo el informe.
rule-android-microphone-use-recording-now-about =
    Lo explica una llamada, un asistente o una grabadora en pantalla. Si no había ninguno, averigüe qué hace esta app.
