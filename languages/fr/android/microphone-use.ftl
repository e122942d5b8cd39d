### Not yet reviewed by a person who speaks it.

artifact-android-microphone-use = Utilisation du micro
artifact-android-microphone-use-about =
    Quelles applications ont enregistré du son et quand, et laquelle est en train d’enregistrer.
rule-android-microphone-use-recording-now = L’application « { $package } » enregistrait du son quand le rapport a été fait.
rule-android-microphone-use-recording-now-about =
    Un appel, un assistant ou un enregistreur au premier plan l’explique. S’il n’y en avait pas, cherchez ce que fait cette application.
