### Not yet reviewed by a person who speaks it.

artifact-ios-remote-services = Diensten voor andere apparaten
artifact-ios-remote-services-about =
    De telefoon noemt wat die aanbiedt aan een computer aan de kabel en aan eigen onderdelen.
rule-ios-remote-services-service-of-others = Deze telefoon biedt diensten aan die niet bij iOS horen: { $services }.
rule-ios-remote-services-service-of-others-about =
    Telefoons zoals ze worden verkocht, bieden alleen diensten van Apple aan. Wie zijn telefoon verandert, voegt andere toe. Iemand die de telefoon in handen had, kan dat ook.
