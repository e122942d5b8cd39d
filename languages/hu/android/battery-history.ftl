### Not yet reviewed by a person who speaks it.
artifact-android-battery-history = Akkumulátor-előzmények
artifact-android-battery-history-about =
    Mely alkalmazások voltak aktívak az utolsó egy-két napban, másodpercre pontosan. A telepített vagy eltávolított alkalmazásokat is mutatja.
