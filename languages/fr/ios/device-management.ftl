### Not yet reviewed by a person who speaks it.

artifact-ios-device-management = Gestion du téléphone par d’autres
artifact-ios-device-management-about =
    Des employeurs, des écoles et des vendeurs peuvent inscrire un téléphone pour le gérer à distance.
    Le téléphone note qui le gère, et quels réglages sont imposés.
rule-ios-device-management-supervised = Ce téléphone est supervisé par « { $organization } ».
rule-ios-device-management-supervised-about =
    Qui supervise un téléphone peut installer des applications et des profils sans demander, et peut verrouiller ses réglages.
    Les téléphones d’entreprises et d’écoles sont supervisés. Un téléphone privé ne l’est normalement pas.
rule-ios-device-management-managed-by-server = Ce téléphone est géré par un serveur : { $address }.
rule-ios-device-management-managed-by-server-about =
    Un serveur de gestion peut changer des réglages, installer des applications et effacer le téléphone à distance.
rule-ios-device-management-updates-held-back = Un réglage retarde les mises à jour de ce téléphone ({ $setting }).
rule-ios-device-management-updates-held-back-about =
    Les mises à jour ferment les failles que les attaques utilisent. Qui gère beaucoup de téléphones les retarde pour les essayer d’abord.

benign-second-hand-phone = Le téléphone a été acheté d’occasion, et la personne d’avant ne l’a pas retiré de sa gestion.
