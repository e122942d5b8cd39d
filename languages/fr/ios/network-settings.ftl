### Not yet reviewed by a person who speaks it.

artifact-ios-network-settings = Réglages du réseau
artifact-ios-network-settings-about =
    Comment le téléphone accède au réseau. Un proxy ou un serveur de noms voit à quels sites il parle.
rule-ios-network-settings-proxy-set = Le service réseau « { $name } » envoie le trafic par un proxy : { $through }.
rule-ios-network-settings-proxy-set-about =
    Qui tient un proxy voit à quels sites le téléphone parle. Sans chiffrement, cette personne voit aussi ce qui est dit.
