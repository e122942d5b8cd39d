artifact-android-accounts = Accounts
artifact-android-accounts-about =
    Accounts on the phone, and the apps that keep them.
