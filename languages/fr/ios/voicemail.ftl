### Not yet reviewed by a person who speaks it.

artifact-ios-voicemail = Messages vocaux
artifact-ios-voicemail-about =
    Les messages vocaux laissés sur le répondeur, avec leur heure et leur durée, même ceux qui ont été jetés.
