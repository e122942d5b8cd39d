### Not yet reviewed by a person who speaks it.

artifact-ios-contacts = Contacten
artifact-ios-contacts-about =
    Het adresboek, met mailadressen, nummers en links van mensen die de eigenaar kent.
    Een gepubliceerd adres hier laat zien dat iemand het opschreef of contact had. Uit zichzelf doet het niets.
