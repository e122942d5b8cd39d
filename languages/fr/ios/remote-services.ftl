### Not yet reviewed by a person who speaks it.

artifact-ios-remote-services = Services proposés à d’autres appareils
artifact-ios-remote-services-about =
    Le téléphone énumère ce qu’il propose à un ordinateur branché par câble et à ses éléments internes.
rule-ios-remote-services-service-of-others = Ce téléphone propose des services qui ne font pas partie d’iOS : { $services }.
rule-ios-remote-services-service-of-others-about =
    Les téléphones vendus en magasin proposent seulement des services d’Apple. On peut en ajouter d’autres en modifiant son téléphone, ou en ayant eu en main celui d’une autre personne.
