### Not yet reviewed by a person who speaks it.
artifact-android-alarms = Alarmas de las apps
artifact-android-alarms-about =
    Apps que hicieron que el teléfono las despertara, y con qué frecuencia.
