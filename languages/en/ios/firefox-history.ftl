artifact-ios-firefox-history = Firefox history
artifact-ios-firefox-history-about =
    Pages that Firefox opened, its bookmarks, and tabs of other devices of the account.
    Older and newer versions of Firefox are read.
rule-ios-firefox-history-sent-on-to-another-site =
    A page on { $from } was left within a second for another site, { $to }. No one chose that.
rule-ios-firefox-history-sent-on-to-another-site-about =
    The browser notes when a server sent it on to another address.
    An attack in the network does that with an unencrypted page.
    Advertising and short links do it many times a day.
