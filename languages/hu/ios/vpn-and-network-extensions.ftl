### Not yet reviewed by a person who speaks it.
artifact-ios-vpn-and-network-extensions = VPN-ek és hálózati szűrők
artifact-ios-vpn-and-network-extensions-about =
    Egy VPN, szűrő vagy névkiszolgáló látja, mely webhelyekkel beszél a telefon.
    Sokan szándékosan használnak ilyet.
rule-ios-vpn-and-network-extensions-traffic-passes = A telefon forgalma átmehet ezen: „{ $name }” ({ $through }).
rule-ios-vpn-and-network-extensions-traffic-passes-about =
    Aki ezt üzemelteti, láthatja, mely webhelyekkel beszél a telefon. Titkosítás nélkül azt is látja, miről.
