### Not yet reviewed by a person who speaks it.

artifact-android-accounts = Accounts
artifact-android-accounts-about =
    Accounts op de telefoon, en de apps die ze bewaren.
