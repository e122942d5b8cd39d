artifact-android-wifi-networks = Wi-Fi networks
artifact-android-wifi-networks-about =
    Wi-Fi networks that the phone knows, who set them up, and their proxies.
rule-android-wifi-networks-proxy = The Wi-Fi network “{ $network }” leads through another computer: { $proxy }.
rule-android-wifi-networks-proxy-about =
    A proxy sees where the phone connects to while it uses this network. Offices and schools use one.
rule-android-wifi-networks-own-certificate = The Wi-Fi network “{ $network }” brings a certificate of its own.
rule-android-wifi-networks-own-certificate-about =
    Offices and schools have such networks, so that phones can tell the true network from a false one.

benign-android-wifi-of-work = It is the network of your work, your school or your university.

next-android-ask-about-wifi = Do you know this network? Look in the list of saved networks, and ask whoever runs it.
