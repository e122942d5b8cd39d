### Not yet reviewed by a person who speaks it.

artifact-ios-safari-favicons = Pictogrammen van sites in Safari
artifact-ios-safari-favicons-about =
    Kleine plaatjes van sites die Safari ophaalde, of probeerde op te halen, met de pagina waar ze bij horen.
    Ze kunnen blijven staan als de geschiedenis is gewist.
