### Not yet reviewed by a person who speaks it.

artifact-ios-voicemail = Voicemailberichten
artifact-ios-voicemail-about =
    Berichten die bellers inspraken, met tijd en duur, ook berichten die zijn weggegooid.
