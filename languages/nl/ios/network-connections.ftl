### Not yet reviewed by a person who speaks it.

artifact-ios-network-connections = Open verbindingen
artifact-ios-network-connections-about =
    Toen het diagnosebestand werd gemaakt, noteerde de telefoon met welke adressen er verbinding was.
