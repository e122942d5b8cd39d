artifact-ios-mobile-activation = Log of activation
artifact-ios-mobile-activation-about =
    The phone notes each start with its version of iOS, and each change of version.
    That helps to read the times of other findings.
