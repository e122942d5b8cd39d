### Not yet reviewed by a person who speaks it.

artifact-ios-configuration-profiles = Profils de configuration
artifact-ios-configuration-profiles-about =
    Un profil peut changer des réglages du téléphone et en confier la gestion à quelqu’un d’autre.
    Les employeurs, les écoles et les fournisseurs de VPN utilisent aussi des profils.
rule-ios-configuration-profiles-managed = Le profil « { $name } » permet à quelqu’un d’autre de gérer ce téléphone.
rule-ios-configuration-profiles-managed-about =
    Un profil de gestion peut installer des applications, changer des réglages et effacer le téléphone à distance.
rule-ios-configuration-profiles-root-certificate = Le profil « { $name } » ajoute un certificat auquel ce téléphone peut faire confiance.
rule-ios-configuration-profiles-root-certificate-about =
    Qui possède un certificat racine de confiance peut imiter un site web, si le trafic passe entre ses mains.
rule-ios-configuration-profiles-traffic-led-elsewhere = Le profil « { $name } » fait passer le trafic réseau par un autre chemin ({ $types }).
rule-ios-configuration-profiles-traffic-led-elsewhere-about =
    Le VPN, le proxy, le filtre ou le serveur de noms d’un profil voit à quels sites le téléphone parle.
rule-ios-configuration-profiles-traffic-can-be-read =
    Le profil « { $name } » ajoute un certificat et fait aussi passer le trafic réseau par un autre chemin ({ $types }).
rule-ios-configuration-profiles-traffic-can-be-read-about =
    Les deux ensemble permettent à l’auteur du profil de lire un trafic qui devrait rester secret.
    Certains employeurs et certains filtres de contenu le font ouvertement.
rule-ios-configuration-profiles-hides-notifications = Le profil « { $name } » change les notifications qui s’affichent.
rule-ios-configuration-profiles-hides-notifications-about =
    Un tel profil peut faire taire une application, si bien que l’on ne voit pas ce qu’elle fait.
rule-ios-configuration-profiles-cannot-be-removed = Le profil « { $name } » ne peut pas être supprimé depuis le téléphone.
rule-ios-configuration-profiles-cannot-be-removed-about =
    Les téléphones gérés ont de tels profils. Sur un téléphone privé, c’est inhabituel.
