### Not yet reviewed by a person who speaks it.

artifact-ios-vpn-and-network-extensions = VPN et filtres réseau
artifact-ios-vpn-and-network-extensions-about =
    Un VPN, un filtre ou un serveur de noms voit à quels sites le téléphone parle.
    Beaucoup de gens en utilisent un exprès.
rule-ios-vpn-and-network-extensions-traffic-passes = Le trafic de ce téléphone peut passer par « { $name } » ({ $through }).
rule-ios-vpn-and-network-extensions-traffic-passes-about =
    Qui tient ce service peut voir à quels sites le téléphone parle. Sans chiffrement, cette personne voit aussi ce qui est dit.
