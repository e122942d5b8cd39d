### Not yet reviewed by a person who speaks it.
artifact-android-location-use = Uso de la ubicación
artifact-android-location-use-about =
    Qué apps preguntan dónde está el teléfono, y cuántas veces se les dijo.
rule-android-location-use-made-up-places = Una app dice al teléfono dónde está, en lugar de “{ $provider }”.
rule-android-location-use-made-up-places-about =
    Alguien permitió que una app invente ubicaciones. Lo hacen quienes juegan y quienes prueban apps.

benign-android-made-up-places = Usted usa una app que cambia su ubicación, para un juego o por privacidad.

next-android-look-at-mock-location = Mire en Ajustes (o Configuración), Opciones para desarrolladores, Elegir aplicación para simular ubicación. ¿Conoce la app?
