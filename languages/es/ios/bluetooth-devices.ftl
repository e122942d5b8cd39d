### Not yet reviewed by a person who speaks it.
artifact-ios-bluetooth-devices = Dispositivos Bluetooth
artifact-ios-bluetooth-devices-about =
    Auriculares, relojes, coches y localizadores que estuvieron conectados al teléfono, o que este vio cerca.
    Se enumeran, y no se comparan con nada.
