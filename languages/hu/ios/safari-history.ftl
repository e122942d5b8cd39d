### Not yet reviewed by a person who speaks it.
artifact-ios-safari-history = Safari-előzmények
artifact-ios-safari-history-about =
    Oldalak, amelyeket a Safari megnyitott, és hogyan vezetett egyik oldal a másikhoz.
    A törölt előzmények eltűntek, kivéve azokat a részeket, amelyek még visszanyerhetők.
rule-ios-safari-history-redirect-within-a-moment =
    A böngésző { $milliseconds } ezredmásodperc után továbbment egy oldalról, amely itt volt: { $from }. Ide ment: { $to }.
rule-ios-safari-history-redirect-within-a-moment-about =
    Egy hálózati támadás egy szokásos oldalról a támadó oldalára küldheti a böngészőt.
    Hirdetések és rövid linkek naponta sokszor teszik ugyanezt.
