### Not yet reviewed by a person who speaks it.
artifact-ios-wifi-networks = Ismert Wi-Fi-hálózatok
artifact-ios-wifi-networks-about =
    Hálózatok, amelyeket a telefon ismer, és mikor csatlakozott hozzájuk.
    Segítenek megmondani, hol volt a telefon. Semmivel nem vetjük össze őket.
