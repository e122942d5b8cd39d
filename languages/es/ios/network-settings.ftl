### Not yet reviewed by a person who speaks it.
artifact-ios-network-settings = Ajustes de red
artifact-ios-network-settings-about =
    Cómo llega el teléfono a la red. Un proxy o un servidor de nombres ve con qué sitios habla.
rule-ios-network-settings-proxy-set = El servicio de red “{ $name }” envía el tráfico por un proxy: { $through }.
rule-ios-network-settings-proxy-set-about =
    Quien maneja un proxy ve con qué sitios habla el teléfono. Sin cifrado, también ve lo que se dice.
