### Not yet reviewed by a person who speaks it.

artifact-android-sms = SMS
artifact-android-sms-about =
    Les SMS et MMS que le téléphone a envoyés et reçus, avec leurs liens.
    Un lien dans un message montre qu’il est arrivé. Il ne montre pas que quelqu’un l’a ouvert.
rule-android-sms-link-to-app-file = Un message mène tout droit au fichier d’une application : { $link }
rule-android-sms-link-to-app-file-about =
    Les applications qui arrivent ainsi échappent au magasin et à ses vérifications. Des applications nuisibles ont été répandues par de tels messages.

benign-android-link-of-maker = Un fabricant envoie son application de cette façon, ou une connaissance en partage une.
