### Not yet reviewed by a person who speaks it.
artifact-android-chrome-history = Chrome-előzmények Androidon
artifact-android-chrome-history-about =
    A Chrome és a hozzá hasonlóan épített böngészők, például a Samsung Internet oldalai, keresései és letöltései.
    A böngésző minden profilját elolvassuk.
rule-android-chrome-history-sent-on-to-another-site =
    A böngésző egy másodpercen belül továbbment egy oldalról, amely itt volt: { $from }. Ide ment: { $to }. Ezt senki nem választotta.
rule-android-chrome-history-sent-on-to-another-site-about =
    A böngésző feljegyzi, ha egy oldal vagy kiszolgáló más címre küldte tovább.
    Egy hálózati támadás titkosítatlan oldallal teszi ezt.
    Hirdetések és rövid linkek naponta sokszor teszik.
