artifact-android-getprop = System properties
artifact-android-getprop-about =
    Short notes of the system about itself: its version, how it was started, and which locks are open.
    Some known spyware leaves notes of its own here.
rule-android-getprop-weakened-system = { $count ->
    [one] One lock of the system is open: { $properties }.
   *[other] { $count } locks of the system are open: { $properties }.
}
rule-android-getprop-weakened-system-about =
    Android checks at each start that nobody changed it. On this phone some of these checks are off or did not pass.
rule-android-getprop-debug-over-network = The debugging bridge listens to the network on port { $port }.
rule-android-getprop-debug-over-network-about =
    Over this bridge a computer can control the phone. It is made for developers, and off on nearly all phones.
rule-android-getprop-old-security-patch = The security updates ended { $days } days before the report was made, on { $patch }.
rule-android-getprop-old-security-patch-about =
    Holes that were closed later are open on this phone. That makes an attack easier. It does not show one.

benign-android-own-system = The owner put another system on the phone, or it is a phone for developers.
benign-android-developer = Somebody who writes apps uses the phone for tests.
benign-android-no-more-updates = The maker gives no more updates for this phone.

next-android-ask-about-unlocking = Ask who unlocked the phone, and when. Phones sold second hand may come unlocked.
next-android-switch-off-debugging = Switch off debugging in Settings, System, Developer options, after you have advice.
next-android-update = Install the newest update. If the maker gives none, think about another phone.
