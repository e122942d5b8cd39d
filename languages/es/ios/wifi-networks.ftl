### Not yet reviewed by a person who speaks it.
artifact-ios-wifi-networks = Redes Wi-Fi conocidas
artifact-ios-wifi-networks-about =
    Redes que el teléfono conoce, y cuándo se unió a ellas.
    Ayudan a saber dónde estuvo el teléfono. No se comparan con nada.
