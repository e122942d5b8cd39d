### Not yet reviewed by a person who speaks it.

artifact-ios-firefox-favicons = Icônes de sites de Firefox
artifact-ios-firefox-favicons-about =
    Les petites images et les aperçus de sites que Firefox a gardés, avec la page de chacun.
    Les versions plus récentes de Firefox les gardent ailleurs.
