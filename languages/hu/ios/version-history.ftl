### Not yet reviewed by a person who speaks it.
artifact-ios-version-history = iOS-verziók az idők során
artifact-ios-version-history-about =
    A rendszer saját feljegyzései megnevezik, melyik iOS-verzió futott, amikor íródtak.
    Ez segít megmondani, milyen támadások voltak akkor lehetségesek.
