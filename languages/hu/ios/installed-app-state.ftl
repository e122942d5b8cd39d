### Not yet reviewed by a person who speaks it.
artifact-ios-installed-app-state = Telepített alkalmazások állapota
artifact-ios-installed-app-state-about =
    A főképernyő és az App Store listát vezet az általuk ismert alkalmazásokról.
    Az eltávolított alkalmazások egy ideig ezekben a listákban maradnak.
