### Not yet reviewed by a person who speaks it.

artifact-ios-unified-log-messages = Berichten in het systeemlogboek
artifact-ios-unified-log-messages-about =
    Programma’s schrijven berichten in het logboek van de telefoon. Daarin wordt gezocht naar bekende namen van programma’s,
    apps, bestanden en adressen. Andere berichten worden niet bewaard, behalve de nieuwste die zeggen wat er met de telefoon is gedaan.
