### Not yet reviewed by a person who speaks it.

artifact-ios-firefox-favicons = Pictogrammen van sites in Firefox
artifact-ios-firefox-favicons-about =
    Kleine plaatjes en voorbeelden van sites die Firefox bewaarde, met de pagina waar ze bij horen.
    Nieuwere versies van Firefox bewaren ze ergens anders.
