### Not yet reviewed by a person who speaks it.

artifact-ios-crash-list = Liste des rapports de plantage
artifact-ios-crash-list-about =
    Le fichier de diagnostic a une liste de tous les rapports de plantage qui se trouvaient sur le téléphone.
    Elle nomme des programmes des dernières semaines, même là où le rapport lui-même n’a pas été emporté.
rule-ios-crash-list-crashed-again-and-again =
    { $several ->
        [yes] La liste contient { $count } plantages de programmes qui traitent des contenus reçus ({ $process }), en une heure.
       *[no] La liste contient { $count } plantages de { $process }, qui traite des contenus reçus, en une heure.
    }
rule-ios-crash-list-crashed-again-and-again-about =
    Les attaques qui ne demandent aucun geste sont souvent tentées plusieurs fois, et chaque essai peut finir par un plantage.
    Un défaut ordinaire peut aussi se répéter. Regardez ce qui est arrivé juste avant.
