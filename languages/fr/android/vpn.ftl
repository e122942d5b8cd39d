### Not yet reviewed by a person who speaks it.

artifact-android-vpn = VPN et réseaux
artifact-android-vpn-about =
    Quelle application transporte le trafic internet, et par quels serveurs de noms et proxys il passe.
rule-android-vpn-always-on = L’application « { $package } » transporte tout le trafic internet du téléphone, et elle est réglée pour être toujours active.
rule-android-vpn-always-on-about =
    Une application VPN voit à quoi le téléphone se connecte. Beaucoup de gens en utilisent une pour se protéger.
    Cela compte seulement si personne ne sait qui l’a configurée.
rule-android-vpn-network-proxy = Un réseau que le téléphone a utilisé passe par un autre ordinateur : { $proxy }.
rule-android-vpn-network-proxy-about =
    Un proxy voit à quoi le téléphone se connecte. Des bureaux, des écoles et certains opérateurs mobiles en utilisent un.

benign-android-own-vpn = Vous avez configuré le VPN vous-même, ou une application pour la vie privée ou contre la publicité l’a fait.
benign-android-carrier-proxy = L’opérateur mobile fixe cette adresse pour tout le monde.

next-android-look-at-vpn = Regardez dans Paramètres, Réseau, VPN. Connaissez-vous l’application, et l’avez-vous configurée ?
