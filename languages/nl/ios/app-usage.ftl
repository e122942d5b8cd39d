### Not yet reviewed by a person who speaks it.

artifact-ios-app-usage = Gebruik van apps
artifact-ios-app-usage-about =
    De telefoon noteert ongeveer vier weken lang welke apps open waren, welke sites ze toonden, en wat er werd geïnstalleerd.
    In back-ups zit deze lijst meestal niet.
