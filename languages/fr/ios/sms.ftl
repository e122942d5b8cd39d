### Not yet reviewed by a person who speaks it.

artifact-ios-sms = Messages
artifact-ios-sms-about =
    Les messages envoyés et reçus avec l’application Messages, avec leurs expéditeurs, liens et pièces jointes.
    Un lien dans un message montre qu’il est arrivé. Il ne montre pas que quelqu’un l’a ouvert.
rule-ios-sms-apple-threat-notification = Un message dit qu’Apple avertit d’une attaque contre ce téléphone.
rule-ios-sms-apple-threat-notification-about =
    Apple avertit les personnes qui peuvent être la cible de logiciels espions mercenaires. Ce message commence comme un tel avertissement.
    Les vrais avertissements apparaissent aussi quand vous vous connectez à votre compte Apple sur le site d’Apple.
