### Not yet reviewed by a person who speaks it.

artifact-ios-interactions = Contact met mensen
artifact-ios-interactions-about =
    De telefoon onthoudt met welke app er met wie contact was, en wanneer.
    De vermeldingen blijven vaak staan als het bericht zelf is gewist.
