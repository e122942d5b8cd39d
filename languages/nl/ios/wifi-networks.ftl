### Not yet reviewed by a person who speaks it.

artifact-ios-wifi-networks = Bekende wifi-netwerken
artifact-ios-wifi-networks-about =
    Netwerken die de telefoon kent, en wanneer die er verbinding mee maakte.
    Ze helpen om te zeggen waar de telefoon was. Ze worden met niets vergeleken.
