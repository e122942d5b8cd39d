### Not yet reviewed by a person who speaks it.

artifact-ios-safari-browser-state = Tabbladen van Safari, oudere soort
artifact-ios-safari-browser-state-about =
    Tabbladen van Safari tot en met iOS 14, en de pagina’s die elk tabblad eerder toonde.
