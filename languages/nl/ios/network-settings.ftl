### Not yet reviewed by a person who speaks it.

artifact-ios-network-settings = Netwerkinstellingen
artifact-ios-network-settings-about =
    Hoe de telefoon het netwerk bereikt. Een proxy of naamserver ziet met welke sites de telefoon praat.
rule-ios-network-settings-proxy-set = De netwerkdienst “{ $name }” stuurt verkeer door een proxy: { $through }.
rule-ios-network-settings-proxy-set-about =
    Wie een proxy beheert, ziet met welke sites de telefoon praat. Zonder versleuteling is ook te lezen wat er wordt gezegd.
