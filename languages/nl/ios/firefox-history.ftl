### Not yet reviewed by a person who speaks it.

artifact-ios-firefox-history = Geschiedenis van Firefox
artifact-ios-firefox-history-about =
    Pagina’s die Firefox opende, bladwijzers, en tabbladen van andere apparaten van het account.
    Oudere en nieuwere versies van Firefox worden gelezen.
rule-ios-firefox-history-sent-on-to-another-site =
    Een pagina op { $from } maakte binnen een seconde plaats voor een andere site, { $to }. Niemand koos daarvoor.
rule-ios-firefox-history-sent-on-to-another-site-about =
    De browser noteert het als een server doorstuurde naar een ander adres.
    Een aanval in het netwerk doet dat met een pagina die niet versleuteld is.
    Reclame en korte links doen het vele keren per dag.
