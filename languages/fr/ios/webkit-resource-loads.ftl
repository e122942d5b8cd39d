### Not yet reviewed by a person who speaks it.

artifact-ios-webkit-resource-loads = Sites chargés dans des vues web
artifact-ios-webkit-resource-loads-about =
    Chaque application note de quels sites viennent ses pages web, et quel site a mené à quel autre.
    Safari est une de ces applications. Seul le nom principal d’un site est gardé.
rule-ios-webkit-resource-loads-reached-by-redirect-alone =
    { $count ->
        [one] Un site a été atteint seulement parce qu’une autre page y a renvoyé le navigateur : { $sites }.
       *[other] { $count } sites ont été atteints seulement parce qu’une autre page y a renvoyé le navigateur : { $sites }.
    }
rule-ios-webkit-resource-loads-reached-by-redirect-alone-about =
    Personne n’a touché à ces sites, et aucune page ne les contient.
    Le site d’un attaquant a cet aspect, tout comme beaucoup de sites qui comptent les clics.
