### Not yet reviewed by a person who speaks it.

artifact-ios-bluetooth-devices = Bluetooth-apparaten
artifact-ios-bluetooth-devices-about =
    Koptelefoons, horloges, auto’s en labels waarmee de telefoon verbonden was of die in de buurt waren.
    Ze worden genoemd, maar met niets vergeleken.
