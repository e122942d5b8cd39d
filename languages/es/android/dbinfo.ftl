### Not yet reviewed by a person who speaks it.
artifact-android-dbinfo = Bases de datos de apps en ejecución
artifact-android-dbinfo-about =
    Qué apps tenían abiertas sus bases de datos cuando se hizo el informe, y lo último que buscaron en ellas.
