artifact-android-adb-state = Trusted computers
artifact-android-adb-state-about =
    Computers that may control the phone over a cable or the network, and when they last did.
rule-android-adb-state-computers-trusted = The phone trusts { $keys } computers to control it.
rule-android-adb-state-computers-trusted-about =
    A computer that is trusted can install apps and copy data. Each was allowed once, on the unlocked phone.
rule-android-adb-state-wireless-debugging = Computers can control the phone over the network.
rule-android-adb-state-wireless-debugging-about =
    Wireless debugging is made for developers. It needs a code that the phone shows.

benign-android-own-computer = The computers are your own, or one of them made this report.

next-android-revoke-debugging = Look in Settings, Developer options, Revoke USB debugging authorisations. Do so after you have advice.
