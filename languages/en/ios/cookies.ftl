artifact-ios-cookies = Cookies
artifact-ios-cookies-about =
    Small notes that sites leave on the phone when an app loads them.
    A cookie shows that the phone talked to the site.
