### Not yet reviewed by a person who speaks it.

artifact-android-vpn = VPN en netwerken
artifact-android-vpn-about =
    Welke app het internetverkeer vervoert, en door welke naamservers en proxy’s het gaat.
rule-android-vpn-always-on = De app “{ $package }” vervoert al het internetverkeer van de telefoon, en staat ingesteld als altijd aan.
rule-android-vpn-always-on-about =
    Een VPN-app ziet waarmee de telefoon verbinding maakt. Veel mensen gebruiken er een om zich te beschermen.
    Het is alleen van belang als niemand weet wie hem instelde.
rule-android-vpn-network-proxy = Een netwerk dat de telefoon gebruikte, gaat via een andere computer: { $proxy }.
rule-android-vpn-network-proxy-about =
    Een proxy ziet waarmee de telefoon verbinding maakt. Kantoren, scholen en sommige mobiele providers gebruiken er een.

benign-android-own-vpn = U stelde de VPN zelf in, of een app voor privacy of tegen advertenties deed dat.
benign-android-carrier-proxy = De mobiele provider stelt dit adres voor iedereen in.

next-android-look-at-vpn = Kijk in Instellingen, Netwerk, VPN. Kent u de app, en stelde u die in?
