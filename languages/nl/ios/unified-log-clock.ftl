### Not yet reviewed by a person who speaks it.

artifact-ios-unified-log-clock = Klok van het systeemlogboek
artifact-ios-unified-log-clock-about =
    De telefoon noteert wanneer die is aangezet en hoe de klok is bijgesteld. De tijden van alle andere sporen berusten op
    deze klok.
rule-ios-unified-log-clock-clock-set =
    { $count ->
        [one] De klok van de telefoon is één keer verzet, met tien minuten of meer.
       *[other] De klok van de telefoon is { $count } keer verzet, met tien minuten of meer.
    }
rule-ios-unified-log-clock-clock-set-about =
    Tijden die ertussen zijn genoteerd, kunnen fout zijn. Mensen verzetten de klok om veel redenen.

benign-clock-set-by-owner = De eigenaar verzette de klok, bijvoorbeeld voor een spel.
benign-empty-battery = De batterij was lang leeg, en de telefoon raakte de tel kwijt.
next-mind-the-clock = Wees voorzichtig met de tijden van andere bevindingen uit deze dagen.
