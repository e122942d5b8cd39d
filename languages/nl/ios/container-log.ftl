### Not yet reviewed by a person who speaks it.

artifact-ios-container-log = Logboek van mappen van apps
artifact-ios-container-log-about =
    De telefoon geeft elke app een eigen map, en noteert wanneer.
    Het logboek laat zien welke apps er waren, ook apps die weg zijn.
