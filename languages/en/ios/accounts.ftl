artifact-ios-accounts = Accounts
artifact-ios-accounts-about =
    Accounts set up on the phone, the app that did so, and the servers they talk to.
    An account that the owner does not know lets another person read along.
