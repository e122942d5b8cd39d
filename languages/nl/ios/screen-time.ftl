### Not yet reviewed by a person who speaks it.

artifact-ios-screen-time = Schermtijd
artifact-ios-screen-time-about =
    Schermtijd telt per uur hoe lang elke app werd gebruikt en elke site werd getoond.
    Er kunnen ook andere apparaten van hetzelfde account of gezin in staan.
