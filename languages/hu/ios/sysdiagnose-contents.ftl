### Not yet reviewed by a person who speaks it.
artifact-ios-sysdiagnose-contents = A diagnosztikai archívum fájljai
artifact-ios-sysdiagnose-contents-about =
    Az archívum összes fájljának listája, és amit magáról az archívumról érdemes tudni.
