### Not yet reviewed by a person who speaks it.

artifact-ios-whatsapp-contacts = Contacts WhatsApp
artifact-ios-whatsapp-contacts-about =
    Les personnes que WhatsApp connaît, avec leurs comptes et ce qu’elles disent d’elles-mêmes.
    Une adresse publiée ici a été affichée sur ce téléphone. Elle n’a pas toujours été ouverte.
