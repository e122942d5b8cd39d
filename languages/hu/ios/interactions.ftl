### Not yet reviewed by a person who speaks it.
artifact-ios-interactions = Kapcsolattartás emberekkel
artifact-ios-interactions-about =
    A telefon megjegyzi, melyik alkalmazással kivel és mikor tartottak kapcsolatot.
    A bejegyzések gyakran megmaradnak, ha magát az üzenetet törölték is.
