artifact-ios-chrome-favicons = Site icons of Chrome
artifact-ios-chrome-favicons-about =
    Small pictures of sites that Chrome kept, with the page each belongs to.
    Some stay when the history was deleted.
