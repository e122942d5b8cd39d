### Not yet reviewed by a person who speaks it.

artifact-ios-safari-history = Geschiedenis van Safari
artifact-ios-safari-history-about =
    Pagina’s die Safari opende, en hoe de ene pagina naar de volgende leidde.
    Gewiste geschiedenis is weg, behalve delen die nog terug te halen zijn.
rule-ios-safari-history-redirect-within-a-moment =
    Een pagina op { $from } maakte na { $milliseconds } milliseconden plaats voor een andere site, { $to }.
rule-ios-safari-history-redirect-within-a-moment-about =
    Een aanval in het netwerk kan een browser van een gewone pagina naar een pagina van de aanvaller sturen.
    Reclame en korte links doen hetzelfde, vele keren per dag.
