artifact-ios-safari-sites = Sites Safari keeps notes about
artifact-ios-safari-sites-about =
    Settings for single sites, trackers that Safari blocked, and previews it fetched.
    They can stay when the history was deleted.
