### Not yet reviewed by a person who speaks it.

artifact-ios-bluetooth-devices = Appareils Bluetooth
artifact-ios-bluetooth-devices-about =
    Les casques, montres, voitures et balises auxquels le téléphone s’est connecté, ou qu’il a vus à proximité.
    Ils sont énumérés, et ne sont comparés à rien.
