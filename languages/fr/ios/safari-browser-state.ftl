### Not yet reviewed by a person who speaks it.

artifact-ios-safari-browser-state = Onglets de Safari, ancien modèle
artifact-ios-safari-browser-state-about =
    Les onglets de Safari jusqu’à iOS 14, et les pages que chaque onglet avait montrées avant.
