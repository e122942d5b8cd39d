### Not yet reviewed by a person who speaks it.
artifact-ios-sms = Üzenetek
artifact-ios-sms-about =
    Az Üzenetek alkalmazással küldött és fogadott üzenetek, feladókkal, linkekkel és mellékletekkel.
    Egy link egy üzenetben azt mutatja, hogy megérkezett. Nem mutatja, hogy bárki megnyitotta.
rule-ios-sms-apple-threat-notification = Egy üzenet azt mondja, hogy az Apple a telefon elleni támadásra figyelmeztet.
rule-ios-sms-apple-threat-notification-about =
    Az Apple figyelmezteti azokat, akik zsoldos kémprogramok célpontjai lehetnek. Ez az üzenet úgy kezdődik, mint egy ilyen figyelmeztetés.
    A valódi figyelmeztetések akkor is megjelennek, ha bejelentkezik Apple-fiókjába az Apple saját weboldalán.
