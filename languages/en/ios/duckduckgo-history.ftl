artifact-ios-duckduckgo-history = DuckDuckGo history
artifact-ios-duckduckgo-history-about =
    Pages that the DuckDuckGo browser opened.
    Its fire button deletes the list, except for parts that can still be recovered.
