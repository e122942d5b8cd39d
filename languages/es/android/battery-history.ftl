### Not yet reviewed by a person who speaks it.
artifact-android-battery-history = Historial de la batería
artifact-android-battery-history-about =
    Qué apps estuvieron activas en el último día o dos, al segundo. También muestra apps que se instalaron o se quitaron.
