### Not yet reviewed by a person who speaks it.

artifact-ios-accounts = Accounts
artifact-ios-accounts-about =
    Accounts die op de telefoon zijn ingesteld, de app die dat deed, en de servers waarmee ze praten.
    Via een account dat de eigenaar niet kent, kan iemand anders meelezen.
