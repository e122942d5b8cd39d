artifact-android-chrome-history = Chrome history on Android
artifact-android-chrome-history-about =
    Pages, searches and downloads of Chrome and of browsers built like it, such as Samsung Internet.
    Each profile of the browser is read.
rule-android-chrome-history-sent-on-to-another-site =
    A page on { $from } was left within a second for another site, { $to }. No one chose that.
rule-android-chrome-history-sent-on-to-another-site-about =
    The browser notes when a page or a server sent it on to another address.
    An attack in the network does that with an unencrypted page.
    Advertising and short links do it many times a day.
