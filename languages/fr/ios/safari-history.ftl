### Not yet reviewed by a person who speaks it.

artifact-ios-safari-history = Historique de Safari
artifact-ios-safari-history-about =
    Les pages que Safari a ouvertes, et comment une page a mené à la suivante.
    L’historique effacé a disparu, sauf des morceaux que l’on peut encore retrouver.
rule-ios-safari-history-redirect-within-a-moment =
    Une page de { $from } a été quittée après { $milliseconds } millisecondes pour un autre site, { $to }.
rule-ios-safari-history-redirect-within-a-moment-about =
    Une attaque dans le réseau peut envoyer un navigateur d’une page ordinaire vers une page de l’attaquant.
    La publicité et les liens courts font pareil de nombreuses fois par jour.
