### Not yet reviewed by a person who speaks it.

artifact-ios-location-clients = Programmes qui ont demandé la position
artifact-ios-location-clients-about =
    Le téléphone tient une liste des applications et des programmes qui ont demandé où il se trouve.
    Demander ne veut pas dire qu’ils ont reçu une réponse.
rule-ios-location-clients-program-elsewhere = Un programme à un endroit inhabituel a demandé la position : « { $path } ».
rule-ios-location-clients-program-elsewhere-about =
    Les programmes du système et les applications ont des dossiers à eux. Celui-ci se trouve ailleurs.
    Dans deux dossiers, /private/var/db et /private/var/tmp, des logiciels espions connus ont été vus.
