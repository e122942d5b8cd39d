### Not yet reviewed by a person who speaks it.

artifact-ios-chrome-history = Geschiedenis van Chrome
artifact-ios-chrome-history-about =
    Pagina’s, zoekopdrachten en downloads van Chrome en van browsers die net zo zijn gebouwd, zoals Edge.
    Elk profiel van de browser wordt gelezen.
rule-ios-chrome-history-sent-on-to-another-site =
    Een pagina op { $from } maakte binnen een seconde plaats voor een andere site, { $to }. Niemand koos daarvoor.
rule-ios-chrome-history-sent-on-to-another-site-about =
    De browser noteert het als een pagina of een server doorstuurde naar een ander adres.
    Een aanval in het netwerk doet dat met een pagina die niet versleuteld is.
    Reclame en korte links doen het vele keren per dag.
