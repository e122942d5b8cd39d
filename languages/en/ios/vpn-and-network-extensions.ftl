artifact-ios-vpn-and-network-extensions = VPNs and network filters
artifact-ios-vpn-and-network-extensions-about =
    A VPN, a filter or a name server sees with which sites the phone speaks.
    Many people use one on purpose.
rule-ios-vpn-and-network-extensions-traffic-passes = Traffic of this phone can pass through “{ $name }” ({ $through }).
rule-ios-vpn-and-network-extensions-traffic-passes-about =
    Whoever runs it can see which sites the phone speaks with. Without encryption they also see what is said.
