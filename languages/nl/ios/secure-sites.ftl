### Not yet reviewed by a person who speaks it.

artifact-ios-secure-sites = Sites die om versleuteling vroegen
artifact-ios-secure-sites-about =
    Sites kunnen een app vragen alleen versleutelde verbindingen te gebruiken. De telefoon onthoudt ze, vaak een jaar lang.
    Een vermelding laat zien dat de site de telefoon antwoordde.
