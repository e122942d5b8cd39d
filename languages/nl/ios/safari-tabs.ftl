### Not yet reviewed by a person who speaks it.

artifact-ios-safari-tabs = Tabbladen, bladwijzers en downloads van Safari
artifact-ios-safari-tabs-about =
    Open en gesloten tabbladen van Safari sinds iOS 15, met de pagina’s die elk tabblad eerder toonde.
    Ook tabbladen van andere apparaten, bladwijzers, de leeslijst en downloads worden gelezen.
