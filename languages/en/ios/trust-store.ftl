artifact-ios-trust-store = Root certificates that were added
artifact-ios-trust-store-about =
    A root certificate says whom the phone believes when it opens a secure connection.
    Apple's own are not listed here, only those that somebody added.
rule-ios-trust-store-root-added = A root certificate was added to this phone: { $subject }.
rule-ios-trust-store-root-added-about =
    The owner of such a certificate can pretend to be any website, if the traffic passes through their hands.
    Employers, schools and some filters add one openly.

benign-own-root = The owner added it for a network at home, a filter of advertisements, or to test an app.
next-look-at-trusted-roots = Look in Settings, General, About, Certificate Trust Settings. Note the names before you change anything.
