### Not yet reviewed by a person who speaks it.
artifact-ios-notifications = Értesítések
artifact-ios-notifications-about =
    Megjelenített és még el nem tüntetett értesítések, a küldő alkalmazásokkal.
    Egy link egy értesítésben azt mutatja, hogy megérkezett. Nem mutatja, hogy bárki megnyitotta.
