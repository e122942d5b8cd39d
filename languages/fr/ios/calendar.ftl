### Not yet reviewed by a person who speaks it.

artifact-ios-calendar = Calendrier
artifact-ios-calendar-about =
    Les événements avec toutes les personnes invitées, les liens et les lieux, et les calendriers auxquels le téléphone est abonné.
    Une invitation peut arriver sans que personne ne l’ouvre.
rule-ios-calendar-meeting-with-notes =
    { $events ->
        [one] Un événement s’appelle « Meeting » et a pour texte « Notes », comme en laissait une attaque publiée en 2023.
       *[other] { $events } événements s’appellent « Meeting » et ont pour texte « Notes », comme en laissait une attaque publiée en 2023.
    }
rule-ios-calendar-meeting-with-notes-about =
    L’attaque envoyait des invitations à des dates passées, et le téléphone les acceptait sans rien demander.
    Leur titre et leur texte étaient toujours ces deux mêmes mots.
rule-ios-calendar-backdated-invitation =
    { $events ->
        [one] Une invitation d’une autre personne a été créée après la fin de l’événement.
       *[other] { $events } invitations d’autres personnes ont été créées après la fin des événements.
    }
rule-ios-calendar-backdated-invitation-about =
    Le téléphone accepte sans rien demander les invitations à des événements passés. Une attaque publiée en 2023 s’en est servie.
    Les calendriers copiés depuis un autre compte ont le même aspect ; seul, cela dit donc peu.

benign-plain-event = Quelqu’un a donné par hasard ces mots simples à un événement.
benign-old-calendar = Les événements viennent d’un ancien calendrier ou d’un autre compte, tous en une fois.

next-look-at-the-event = Regardez qui a organisé l’événement, et quand il a été créé. Vous en souvenez-vous ?
