### Not yet reviewed by a person who speaks it.
artifact-ios-firefox-history = Historial de Firefox
artifact-ios-firefox-history-about =
    Páginas que abrió Firefox, sus marcadores, y pestañas de otros dispositivos de la cuenta.
    Se leen versiones antiguas y nuevas de Firefox.
rule-ios-firefox-history-sent-on-to-another-site =
    En menos de un segundo, una página de { $from } pasó a otro sitio, { $to }. Nadie lo eligió.
rule-ios-firefox-history-sent-on-to-another-site-about =
    El navegador anota cuándo un servidor lo envió a otra dirección.
    Un ataque en la red hace eso con una página sin cifrar.
    La publicidad y los enlaces cortos lo hacen muchas veces al día.
