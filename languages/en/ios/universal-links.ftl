artifact-ios-universal-links = Apps and the hosts of their links
artifact-ios-universal-links-about =
    Apps name the sites whose links they open. The phone keeps the list, with the name of each app.
