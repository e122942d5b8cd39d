### Not yet reviewed by a person who speaks it.
artifact-ios-firefox-history = Firefox-előzmények
artifact-ios-firefox-history-about =
    A Firefoxban megnyitott oldalak, a könyvjelzők, és a fiók más eszközeinek lapjai.
    A Firefox régebbi és újabb változatait is olvassuk.
rule-ios-firefox-history-sent-on-to-another-site =
    A böngésző egy másodpercen belül továbbment egy oldalról, amely itt volt: { $from }. Ide ment: { $to }. Ezt senki nem választotta.
rule-ios-firefox-history-sent-on-to-another-site-about =
    A böngésző feljegyzi, ha egy kiszolgáló más címre küldte tovább.
    Egy hálózati támadás titkosítatlan oldallal teszi ezt.
    Hirdetések és rövid linkek naponta sokszor teszik.
