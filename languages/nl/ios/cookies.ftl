### Not yet reviewed by a person who speaks it.

artifact-ios-cookies = Cookies
artifact-ios-cookies-about =
    Kleine notities die sites op de telefoon achterlaten als een app ze laadt.
    Een cookie laat zien dat de telefoon met de site praatte.
