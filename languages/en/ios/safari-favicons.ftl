artifact-ios-safari-favicons = Site icons of Safari
artifact-ios-safari-favicons-about =
    Small pictures of sites that Safari fetched, or tried to fetch, with the page each belongs to.
    They can stay when the history was deleted.
