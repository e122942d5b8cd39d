### Not yet reviewed by a person who speaks it.

artifact-ios-duckduckgo-history = Historique de DuckDuckGo
artifact-ios-duckduckgo-history-about =
    Les pages que le navigateur DuckDuckGo a ouvertes.
    Son bouton en forme de flamme efface la liste, sauf des morceaux que l’on peut encore retrouver.
