### Not yet reviewed by a person who speaks it.

artifact-ios-safari-tabs = Onglets, signets et téléchargements de Safari
artifact-ios-safari-tabs-about =
    Les onglets ouverts et fermés de Safari depuis iOS 15, avec les pages que chacun avait montrées avant.
    Les onglets d’autres appareils, les signets, la liste de lecture et les téléchargements sont lus aussi.
