### Not yet reviewed by a person who speaks it.
artifact-android-network-usage = Tráfico de las apps
artifact-android-network-usage-about =
    Cuánto envió y recibió cada app. Aquí las apps están por número, no por nombre.
