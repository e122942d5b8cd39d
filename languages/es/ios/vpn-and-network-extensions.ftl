### Not yet reviewed by a person who speaks it.
artifact-ios-vpn-and-network-extensions = VPN y filtros de red
artifact-ios-vpn-and-network-extensions-about =
    Una VPN, un filtro o un servidor de nombres ve con qué sitios habla el teléfono.
    Muchas personas usan uno a propósito.
rule-ios-vpn-and-network-extensions-traffic-passes = El tráfico de este teléfono puede pasar por “{ $name }” ({ $through }).
rule-ios-vpn-and-network-extensions-traffic-passes-about =
    Quien lo maneja puede ver con qué sitios habla el teléfono. Sin cifrado, también ve lo que se dice.
