artifact-ios-network-settings = Network settings
artifact-ios-network-settings-about =
    How the phone reaches the network. A proxy or a name server sees with which sites it speaks.
rule-ios-network-settings-proxy-set = The network service “{ $name }” sends traffic through a proxy: { $through }.
rule-ios-network-settings-proxy-set-about =
    Whoever runs a proxy sees which sites the phone speaks with. Without encryption they also see what is said.
