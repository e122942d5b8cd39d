artifact-android-security-events = Security events of the phone
artifact-android-security-events-about =
    The protection log of the phone keeps which programs started, and which apps came and went.
    It also keeps what was done over a cable, and when the phone was locked and unlocked.
rule-android-security-events-app-installed-over-cable = The app “{ $package }” was installed by a computer over a cable.
rule-android-security-events-app-installed-over-cable-about =
    Whoever holds an unlocked phone can install an app from a computer. Spyware has been put on phones like this.
rule-android-security-events-controlled-over-cable = { $count ->
    [one] A computer gave the phone a command over a cable or the network, on { $days }.
   *[other] A computer gave the phone { $count } commands over a cable or the network, on { $days }.
}
rule-android-security-events-controlled-over-cable-about =
    Collecting this evidence can do the same. Look at the days: was the phone with you, and connected to your computer?
rule-android-security-events-certificate-authority-added = The phone was told to trust { $count ->
    [one] a certificate authority
   *[other] { $count } certificate authorities
} more: { $what }
rule-android-security-events-certificate-authority-added-about =
    Whoever holds such a certificate can read protected internet traffic of the phone, if it passes by their computer.
rule-android-security-events-start-not-verified = The phone started { $count ->
    [one] once
   *[other] { $count } times
} without the usual check of its system: { $what }
rule-android-security-events-start-not-verified-about =
    An ordinary phone starts in the state green, with its system checked. Unlocked phones do not.
rule-android-security-events-check-failed = { $count ->
    [one] A security check of the phone failed: { $what }
   *[other] Security checks of the phone failed { $count } times: { $what }
}
rule-android-security-events-check-failed-about =
    This happens when a website shows a wrong certificate, or when a part of the phone has a fault.
rule-android-security-events-unlock-tries-failed = Somebody tried { $count } times within an hour to unlock the phone, and failed.
rule-android-security-events-unlock-tries-failed-about =
    Somebody who does not know the code may have had the phone. So may a child.
rule-android-security-events-policy-set = An app that manages the phone set rules for it: { $what }
rule-android-security-events-policy-set-about =
    Such an app can set rules for the lock screen and the camera, and can lock the phone from afar.
rule-android-security-events-logging-interrupted = { $count ->
    [one] The protection log was interrupted: { $what }
   *[other] The protection log was interrupted { $count } times: { $what }
}
rule-android-security-events-logging-interrupted-about =
    What happened while the log was off or full is not in it.
rule-android-security-events-events-missing = { $missing ->
    [one] One event is missing in the protection log.
   *[other] { $missing } events are missing in the protection log, in { $gaps } places.
}
rule-android-security-events-events-missing-about =
    The phone numbers its events one after the other. Some numbers are missing in these files.

benign-android-this-examination = You or a helper connected the phone to a computer to examine it.
benign-android-network-at-hotel = A network in a hotel or a train showed its own page in place of a website.
benign-android-child-or-pocket = A child, or a pocket, pressed the screen again and again.
benign-android-logging-off-by-owner = The owner switched the protection off and on again.
benign-android-part-of-the-log = The files hold only a part of the log.

next-android-who-had-the-phone = Look at the time. Who had the phone then, and was it connected to a computer?
next-android-look-at-certificates = Look in Settings, Security, Encryption and credentials, under the user's own certificates.
next-android-keep-the-logs = Keep the log files. Fetch them again from the phone and compare.
