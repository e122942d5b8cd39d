artifact-ios-paired-computers = Paired computers
artifact-ios-paired-computers-about =
    Computers that the phone was connected to and that it trusts.
    A trusted computer can copy the contents of the unlocked phone.
