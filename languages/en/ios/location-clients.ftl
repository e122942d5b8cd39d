artifact-ios-location-clients = Programs that asked for the location
artifact-ios-location-clients-about =
    The phone keeps a list of all apps and programs that asked where the phone is.
    Asking does not mean that they were told.
rule-ios-location-clients-program-elsewhere = A program at an unusual place asked for the location: “{ $path }”.
rule-ios-location-clients-program-elsewhere-about =
    Programs of the system and apps have their own folders. This one lies somewhere else.
    In two folders, /private/var/db and /private/var/tmp, published spyware has been seen.
