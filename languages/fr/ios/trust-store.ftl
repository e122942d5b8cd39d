### Not yet reviewed by a person who speaks it.

artifact-ios-trust-store = Certificats racines ajoutés
artifact-ios-trust-store-about =
    Un certificat racine dit à qui le téléphone fait confiance quand il ouvre une connexion chiffrée.
    Ceux d’Apple ne sont pas cités ici, seulement ceux que quelqu’un a ajoutés.
rule-ios-trust-store-root-added = Un certificat racine a été ajouté à ce téléphone : { $subject }.
rule-ios-trust-store-root-added-about =
    Qui possède un tel certificat peut imiter n’importe quel site web, si le trafic passe entre ses mains.
    Des employeurs, des écoles et certains filtres en ajoutent un ouvertement.

benign-own-root = Le ou la propriétaire l’a ajouté pour un réseau à la maison, un filtre antipublicité ou l’essai d’une application.
next-look-at-trusted-roots = Regardez dans Réglages, Général, Informations, Réglages des certificats. Notez les noms avant de changer quoi que ce soit.
