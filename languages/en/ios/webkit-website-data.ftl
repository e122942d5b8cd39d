artifact-ios-webkit-website-data = Storage named after sites
artifact-ios-webkit-website-data-about =
    A site that stores something in an app gets a file or folder with its name.
    The name shows that the app loaded the site.
