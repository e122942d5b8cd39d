### Not yet reviewed by a person who speaks it.

artifact-ios-app-settings = Instellingen van apps
artifact-ios-app-settings-about =
    Instellingen die de telefoon, de apps en beheerders van telefoons bewaren.
    Een bekend adres of een bekende app daarin zegt op zichzelf weinig.
