### Not yet reviewed by a person who speaks it.
artifact-ios-duckduckgo-history = DuckDuckGo-előzmények
artifact-ios-duckduckgo-history-about =
    Oldalak, amelyeket a DuckDuckGo böngésző megnyitott.
    A tűz gombja törli a listát, kivéve azokat a részeket, amelyek még visszanyerhetők.
