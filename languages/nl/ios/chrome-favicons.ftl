### Not yet reviewed by a person who speaks it.

artifact-ios-chrome-favicons = Pictogrammen van sites in Chrome
artifact-ios-chrome-favicons-about =
    Kleine plaatjes van sites die Chrome bewaarde, met de pagina waar ze bij horen.
    Sommige blijven staan als de geschiedenis is gewist.
