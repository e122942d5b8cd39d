artifact-android-vpn = VPN and networks
artifact-android-vpn-about =
    Which app carries the internet traffic, and through which name servers and proxies it goes.
rule-android-vpn-always-on = The app “{ $package }” carries all internet traffic of the phone, and is set to be always on.
rule-android-vpn-always-on-about =
    A VPN app sees where the phone connects to. Many people use one to protect themselves.
    It matters only if nobody knows who set it up.
rule-android-vpn-network-proxy = A network that the phone used leads through another computer: { $proxy }.
rule-android-vpn-network-proxy-about =
    A proxy sees where the phone connects to. Offices, schools and some mobile carriers use one.

benign-android-own-vpn = You set up the VPN yourself, or an app for privacy or against advertisements did.
benign-android-carrier-proxy = The mobile carrier sets this address for everybody.

next-android-look-at-vpn = Look in Settings, Network, VPN. Do you know the app, and did you set it up?
