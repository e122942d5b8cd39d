artifact-ios-bluetooth-devices = Bluetooth devices
artifact-ios-bluetooth-devices-about =
    Headsets, watches, cars and tags that the phone was connected to or saw nearby.
    They are listed, not compared with anything.
