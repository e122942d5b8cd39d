### Not yet reviewed by a person who speaks it.
artifact-ios-id-status-cache = Fiókok, amelyekre rákérdeztek
artifact-ios-id-status-cache-about =
    A telefon megkérdezi az Apple-t, használ-e egy fiók iMessage-et vagy FaceTime-ot, és megjegyzi a választ.
    Egy közzétett fiók itt írt erre a telefonra, vagy neki írtak. Nem mutatja, hogy bárki megnyitott valamit.
rule-ios-id-status-cache-empty-characters =
    { $services ->
        [one] Egy fiók nevében, amelyre rákérdeztek, üres karakterek vannak.
       *[other] Egy fiók nevében, amelyre { $services } alkalommal rákérdeztek, üres karakterek vannak.
    }
rule-ios-id-status-cache-empty-characters-about =
    Ilyen nevet senki nem tud begépelni. Olyan telefonokon jelenik meg, amelyeket az iMessage-en át támadtak.

benign-damaged-file = A fájl megsérült, és a sérülés tette oda az üres karaktereket.
