### Not yet reviewed by a person who speaks it.
artifact-android-chrome-history = Historial de Chrome en Android
artifact-android-chrome-history-about =
    Páginas, búsquedas y descargas de Chrome y de navegadores hechos como él, por ejemplo Samsung Internet.
    Se lee cada perfil del navegador.
rule-android-chrome-history-sent-on-to-another-site =
    En menos de un segundo, una página de { $from } pasó a otro sitio, { $to }. Nadie lo eligió.
rule-android-chrome-history-sent-on-to-another-site-about =
    El navegador anota cuándo una página o un servidor lo envió a otra dirección.
    Un ataque en la red hace eso con una página sin cifrar.
    La publicidad y los enlaces cortos lo hacen muchas veces al día.
