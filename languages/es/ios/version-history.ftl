### Not yet reviewed by a person who speaks it.
artifact-ios-version-history = Versiones de iOS a lo largo del tiempo
artifact-ios-version-history-about =
    Los diarios del propio sistema nombran la versión de iOS que estaba en uso cuando se escribieron.
    Ayuda a saber qué ataques eran posibles en ese momento.
