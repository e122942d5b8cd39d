### Not yet reviewed by a person who speaks it.
artifact-ios-mobile-activation = Az aktiválás naplója
artifact-ios-mobile-activation-about =
    A telefon minden indítást feljegyez az iOS verziójával együtt, és minden verzióváltást is.
    Ez segít értelmezni más találatok időpontjait.
