### Not yet reviewed by a person who speaks it.

artifact-ios-contacts = Contacts
artifact-ios-contacts-about =
    Le carnet d’adresses, avec les adresses e-mail, les numéros et les liens de personnes connues.
    Une adresse publiée ici montre que quelqu’un l’a notée ou a eu un contact. Elle ne fait rien par elle-même.
