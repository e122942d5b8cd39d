### Not yet reviewed by a person who speaks it.

artifact-ios-network-usage = Netwerkverbruik van processen
artifact-ios-network-usage-about =
    De netwerkdienst van de telefoon telt hoeveel data elk proces gebruikt. In back-ups zit deze lijst niet.
    Een gepubliceerde procesnaam in deze lijst laat zien dat het proces op deze telefoon draaide.
rule-ios-network-usage-usage-without-process =
    { $rows ->
        [one] Proces nummer { $process } gebruikte data, maar de naam is gewist.
       *[other] Proces nummer { $process } gebruikte { $rows } keer data, maar de naam is gewist.
    }
rule-ios-network-usage-usage-without-process-about =
    De telefoon bewaart namen van processen in één tabel en hun dataverbruik in een andere.
    In gepubliceerde gevallen waren namen alleen uit de eerste tabel gewist.
rule-ios-network-usage-process-numbers-missing =
    { $missing ->
        [one] Eén proces ontbreekt in de genummerde lijst: { $gaps }.
       *[other] { $missing } processen ontbreken in de genummerde lijst: { $gaps }.
    }
rule-ios-network-usage-process-numbers-missing-about =
    De telefoon nummert processen één voor één. Een gat laat zien dat een rij is gewist.
    Telefoons wissen oude rijen zelf. Op zichzelf zegt dit dus weinig.
