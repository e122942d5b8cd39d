### Not yet reviewed by a person who speaks it.

artifact-ios-firefox-history = Historique de Firefox
artifact-ios-firefox-history-about =
    Les pages que Firefox a ouvertes, ses marque-pages, et les onglets d’autres appareils du compte.
    Les versions anciennes et récentes de Firefox sont lues.
rule-ios-firefox-history-sent-on-to-another-site =
    Une page de { $from } a été quittée en moins d’une seconde pour un autre site, { $to }. Personne ne l’a choisi.
rule-ios-firefox-history-sent-on-to-another-site-about =
    Le navigateur note quand un serveur l’a renvoyé vers une autre adresse.
    Une attaque dans le réseau fait cela avec une page non chiffrée.
    La publicité et les liens courts le font de nombreuses fois par jour.
