artifact-ios-security-state = State of the security services
artifact-ios-security-state-about =
    The phone notes which apps keep something in its keychain, and with which sites its secure connections went wrong.
    Passwords are not in it.
rule-ios-security-state-listener-noticed = The phone noticed connections that somebody may have read along (its own score: { $score }).
rule-ios-security-state-listener-noticed-about =
    The certificates of some sites were signed by somebody else than usual.
    Filters at work or at school do this, and so can somebody who listens.
