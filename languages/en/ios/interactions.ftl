artifact-ios-interactions = Interactions with people
artifact-ios-interactions-about =
    The phone remembers which app was used to be in touch with whom, and when.
    The entries often stay when the message itself was deleted.
