artifact-android-settings = Settings of the phone
artifact-android-settings-about =
    All settings of the phone and its users, and which app wrote each of them.
    They show which app reads notifications, which is the keyboard, and what was switched off.
rule-android-settings-protection-off = { $count ->
    [one] A protection against harmful apps is switched off: { $settings }.
   *[other] { $count } protections against harmful apps are switched off: { $settings }.
}
rule-android-settings-protection-off-about =
    Android looks at apps before they are installed, and Play Protect looks at them every day. Part of this is off.
    Guides for stalkerware tell their buyers to switch it off.
rule-android-settings-traffic-led-elsewhere = The internet traffic of the phone is led through another computer: { $settings }.
rule-android-settings-traffic-led-elsewhere-about =
    A proxy for the whole phone sees where it connects to. Offices and some apps use one.

benign-android-switched-off-by-owner = The owner switched it off, for example to install an app from elsewhere.
benign-android-no-google = The phone has no Google services, or the owner did not agree to send apps to Google.
benign-android-proxy-app = An app against advertisements, or a tool for tests, set it.

next-android-look-at-play-protect = Open the Play Store, your picture, Play Protect. Switch it on, after you have advice.
next-android-ask-about-proxy = Do you know this address? Look in the settings of the Wi-Fi network, under Proxy.
