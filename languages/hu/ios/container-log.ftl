### Not yet reviewed by a person who speaks it.
artifact-ios-container-log = Alkalmazásmappák naplója
artifact-ios-container-log-about =
    A telefon minden alkalmazásnak saját mappát ad, és feljegyzi, mikor.
    A napló megmutatja, milyen alkalmazások voltak, azokat is, amelyek már nincsenek meg.
