artifact-ios-safari-tabs = Safari tabs, bookmarks and downloads
artifact-ios-safari-tabs-about =
    Open and closed tabs of Safari since iOS 15, with the pages each had shown before.
    Tabs of other devices, bookmarks, the reading list and downloads are read too.
