### Not yet reviewed by a person who speaks it.
artifact-ios-safari-browser-state = Pestañas de Safari, tipo antiguo
artifact-ios-safari-browser-state-about =
    Pestañas de Safari hasta iOS 14, y las páginas que cada una había mostrado antes.
