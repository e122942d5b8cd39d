artifact-ios-wifi-networks = Known Wi-Fi networks
artifact-ios-wifi-networks-about =
    Networks that the phone knows, and when it joined them.
    They help to say where the phone was. They are not compared with anything.
