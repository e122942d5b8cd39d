artifact-ios-app-usage = Use of apps
artifact-ios-app-usage-about =
    The phone notes for about four weeks which apps were open, which sites they showed, and what was installed.
    Backups as a rule do not hold this list.
