### Not yet reviewed by a person who speaks it.

artifact-ios-duckduckgo-history = Geschiedenis van DuckDuckGo
artifact-ios-duckduckgo-history-about =
    Pagina’s die de DuckDuckGo-browser opende.
    De vuurknop wist de lijst, behalve delen die nog terug te halen zijn.
