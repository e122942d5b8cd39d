### Not yet reviewed by a person who speaks it.

artifact-ios-wifi-networks = Réseaux Wi-Fi connus
artifact-ios-wifi-networks-about =
    Les réseaux que le téléphone connaît, et quand il s’y est connecté.
    Ils aident à dire où était le téléphone. Ils ne sont comparés à rien.
