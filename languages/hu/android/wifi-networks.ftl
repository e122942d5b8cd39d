### Not yet reviewed by a person who speaks it.
artifact-android-wifi-networks = Wi-Fi-hálózatok
artifact-android-wifi-networks-about =
    Wi-Fi-hálózatok, amelyeket a telefon ismer, ki állította be őket, és a proxyjaik.
rule-android-wifi-networks-proxy = Ez a Wi-Fi-hálózat másik számítógépen át vezet: „{ $network }”. A számítógép: { $proxy }.
rule-android-wifi-networks-proxy-about =
    Egy proxy látja, hová kapcsolódik a telefon, amíg ezt a hálózatot használja. Irodák és iskolák használnak ilyet.
rule-android-wifi-networks-own-certificate = Ez a Wi-Fi-hálózat saját tanúsítványt hoz: „{ $network }”.
rule-android-wifi-networks-own-certificate-about =
    Irodáknak és iskoláknak vannak ilyen hálózataik, hogy a telefonok meg tudják különböztetni a valódi hálózatot a hamistól.

benign-android-wifi-of-work = Ez a munkahelye, az iskolája vagy az egyeteme hálózata.

next-android-ask-about-wifi = Ismeri ezt a hálózatot? Nézze meg a mentett hálózatok listájában, és kérdezze meg azt, aki üzemelteti.
