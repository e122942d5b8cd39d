### Not yet reviewed by a person who speaks it.

artifact-ios-chrome-favicons = Icônes de sites de Chrome
artifact-ios-chrome-favicons-about =
    Les petites images de sites que Chrome a gardées, avec la page de chacune.
    Certaines restent quand l’historique a été effacé.
