### Not yet reviewed by a person who speaks it.
artifact-ios-whatsapp = WhatsApp
artifact-ios-whatsapp-about =
    A WhatsApp és a WhatsApp Business üzenetei, linkjei, fájljai, csevegései és hívásai.
    Egy link egy üzenetben azt mutatja, hogy megérkezett. Nem mutatja, hogy bárki megnyitotta.
rule-ios-whatsapp-missed-calls-in-a-row =
    Egy órán belül { $calls } hívás jött, amelyet senki nem vett fel, olyantól, akivel ez a telefon soha nem beszélt. Ezen át érkeztek: { $app }.
rule-ios-whatsapp-missed-calls-in-a-row-about =
    2019-ben támadók olyan WhatsApp-hívásokat használtak, amelyeket fel sem kellett venni, és többször próbálkoztak.
    Kéretlen hívók ugyanezt teszik, ezért ez önmagában keveset mond.
