### Not yet reviewed by a person who speaks it.

artifact-android-backup-packages = Apps in de back-up
artifact-android-backup-packages-about =
    Apps die in de back-up zitten, met wie ze installeerde en de certificaten van hun makers.
    Veel apps zitten nooit in een back-up. Dat ze er niet zijn, zegt niets.
