### Not yet reviewed by a person who speaks it.

artifact-ios-vpn-and-network-extensions = VPN’s en netwerkfilters
artifact-ios-vpn-and-network-extensions-about =
    Een VPN, filter of naamserver ziet met welke sites de telefoon praat.
    Veel mensen gebruiken er met opzet een.
rule-ios-vpn-and-network-extensions-traffic-passes = Verkeer van deze telefoon kan door “{ $name }” gaan ({ $through }).
rule-ios-vpn-and-network-extensions-traffic-passes-about =
    Wie dit beheert, kan zien met welke sites de telefoon praat. Zonder versleuteling is ook te lezen wat er wordt gezegd.
