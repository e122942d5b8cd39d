artifact-ios-analytics = Events of the security services
artifact-ios-analytics-about =
    The security services of the phone count failures and other events, with names of programs and addresses.
    Backups do not hold these lists.
