artifact-ios-webkit-origins = Sites that stored something
artifact-ios-webkit-origins-about =
    Since iOS 16 a small file in each site's storage says which site it is.
    Programs that sites leave running in an app are listed too.
