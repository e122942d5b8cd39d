### Not yet reviewed by a person who speaks it.

artifact-android-chrome-history = Historique de Chrome sur Android
artifact-android-chrome-history-about =
    Les pages, les recherches et les téléchargements de Chrome et des navigateurs faits comme lui, par exemple Samsung Internet.
    Chaque profil du navigateur est lu.
rule-android-chrome-history-sent-on-to-another-site =
    Une page de { $from } a été quittée en moins d’une seconde pour un autre site, { $to }. Personne ne l’a choisi.
rule-android-chrome-history-sent-on-to-another-site-about =
    Le navigateur note quand une page ou un serveur l’a renvoyé vers une autre adresse.
    Une attaque dans le réseau fait cela avec une page non chiffrée.
    La publicité et les liens courts le font de nombreuses fois par jour.
