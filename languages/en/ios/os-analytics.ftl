artifact-ios-os-analytics = Processes in the system's daily report
artifact-ios-os-analytics-about =
    The system counts once a day how much data each process used, and keeps the names whole.
    In a backup without a password this is the best list of what ran.
