### Not yet reviewed by a person who speaks it.
artifact-android-usage-stats = Uso de las apps
artifact-android-usage-stats-about =
    Cuándo se usó cada app por última vez y cuántas veces, y qué se abrió en el último día.
