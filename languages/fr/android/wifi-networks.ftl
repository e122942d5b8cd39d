### Not yet reviewed by a person who speaks it.

artifact-android-wifi-networks = Réseaux Wi-Fi
artifact-android-wifi-networks-about =
    Les réseaux Wi-Fi que le téléphone connaît, qui les a configurés, et leurs proxys.
rule-android-wifi-networks-proxy = Le réseau Wi-Fi « { $network } » passe par un autre ordinateur : { $proxy }.
rule-android-wifi-networks-proxy-about =
    Un proxy voit à quoi le téléphone se connecte pendant qu’il utilise ce réseau. Des bureaux et des écoles en utilisent un.
rule-android-wifi-networks-own-certificate = Le réseau Wi-Fi « { $network } » apporte un certificat à lui.
rule-android-wifi-networks-own-certificate-about =
    Des bureaux et des écoles ont de tels réseaux, pour que les téléphones distinguent le vrai réseau d’un faux.

benign-android-wifi-of-work = C’est le réseau de votre travail, de votre école ou de votre université.

next-android-ask-about-wifi = Connaissez-vous ce réseau ? Regardez dans la liste des réseaux enregistrés, et demandez à la personne qui s’en occupe.
