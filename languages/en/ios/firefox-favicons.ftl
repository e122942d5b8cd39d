artifact-ios-firefox-favicons = Site icons of Firefox
artifact-ios-firefox-favicons-about =
    Small pictures and previews of sites that Firefox kept, with the page each belongs to.
    Newer versions of Firefox keep them elsewhere.
