artifact-ios-secure-sites = Sites that asked for encryption
artifact-ios-secure-sites-about =
    Sites can tell an app to use encrypted connections only. The phone remembers them, often for a year.
    An entry shows that the site answered the phone.
