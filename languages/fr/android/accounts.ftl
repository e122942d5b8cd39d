### Not yet reviewed by a person who speaks it.

artifact-android-accounts = Comptes
artifact-android-accounts-about =
    Les comptes du téléphone, et les applications qui les gardent.
