### Not yet reviewed by a person who speaks it.

artifact-ios-sms-attachments = Pièces jointes des messages
artifact-ios-sms-attachments-about =
    Les fichiers arrivés avec des messages : leur nom, et pour certains genres, ce qu’ils sont vraiment.
    Certaines attaques publiées arrivent par une pièce jointe et ne demandent aucun geste.
rule-ios-sms-attachments-document-named-as-picture =
    { $files ->
        [one] Un fichier arrivé avec un message porte le nom d’une image animée, mais c’est un document.
       *[other] { $files } fichiers arrivés avec des messages portent le nom d’images animées, mais ce sont des documents.
    }
rule-ios-sms-attachments-document-named-as-picture-about =
    Une attaque publiée en 2021 envoyait des documents sous le nom d’images animées (.gif).
    Les téléphones ordinaires n’ont presque jamais de tels fichiers.
rule-ios-sms-attachments-pass-with-odd-images =
    { $files ->
        [one] Un pass pour Wallet est arrivé avec un message. Une image dedans n’est pas ce que dit son nom.
       *[other] { $files } pass pour Wallet sont arrivés avec des messages. Des images dedans ne sont pas ce que disent leurs noms.
    }
rule-ios-sms-attachments-pass-with-odd-images-about =
    Une attaque publiée en 2023 cachait un autre genre d’image dans un pass pour Wallet.
rule-ios-sms-attachments-pass-received =
    { $files ->
        [one] Un pass pour Wallet est arrivé avec un message.
       *[other] { $files } pass pour Wallet sont arrivés avec des messages.
    }
rule-ios-sms-attachments-pass-received-about =
    Les gens s’envoient ainsi des billets et des cartes d’embarquement.
    Une attaque publiée en 2023 a aussi utilisé des pass ; regardez donc qui l’a envoyé.
rule-ios-sms-attachments-watch-face-received =
    { $files ->
        [one] Un cadran de montre est arrivé avec un message.
       *[other] { $files } cadrans de montre sont arrivés avec des messages.
    }
rule-ios-sms-attachments-watch-face-received-about =
    Les gens partagent ainsi des cadrans de montre. Une attaque publiée en 2023 a aussi utilisé ce genre de fichier.
rule-ios-sms-attachments-temporary-file =
    { $files ->
        [one] Une pièce jointe reçue se trouve dans un dossier de fichiers temporaires.
       *[other] { $files } pièces jointes reçues se trouvent dans un dossier de fichiers temporaires.
    }
rule-ios-sms-attachments-temporary-file-about =
    Les pièces jointes se trouvent d’habitude dans un dossier de l’application Messages. Cet endroit et cette terminaison sont publiés comme inhabituels.
rule-ios-sms-attachments-many-at-once =
    Un même expéditeur a envoyé { $files } fichiers du même genre inhabituel en quelques secondes.
rule-ios-sms-attachments-many-at-once-about =
    Une attaque publiée en 2021 envoyait environ trente fichiers à la fois. Certaines personnes envoient aussi beaucoup de fichiers à la fois.

benign-renamed-file = Quelqu’un a donné au fichier une mauvaise terminaison, par erreur ou pour rire.
benign-careless-app = L’application ou le magasin qui a fait le pass a mal nommé ses images.
benign-ordinary-attachment = Une personne que vous connaissez l’a envoyé, et c’est bien ce que cela semble être.

next-do-you-know-the-sender = Regardez qui l’a envoyé, et quand. Connaissez-vous cette personne, et attendiez-vous cet envoi ?
