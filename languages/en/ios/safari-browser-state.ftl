artifact-ios-safari-browser-state = Safari tabs, older kind
artifact-ios-safari-browser-state-about =
    Tabs of Safari up to iOS 14, and the pages each tab had shown before.
