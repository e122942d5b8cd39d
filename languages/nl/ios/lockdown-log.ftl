### Not yet reviewed by a person who speaks it.

artifact-ios-lockdown-log = Logboek van computers aan de kabel
artifact-ios-lockdown-log-about =
    De telefoon noteert welke computers ermee praatten, wat ze vroegen, en wanneer er een werd vertrouwd.
    Dat laat zien wanneer iemand de telefoon in handen had.
rule-ios-lockdown-log-computer-trusted =
    { $count ->
        [one] Een computer werd vertrouwd, of werd opnieuw vertrouwd.
       *[other] { $count } keer werd een computer vertrouwd, of opnieuw vertrouwd.
    }
rule-ios-lockdown-log-computer-trusted-about =
    Een vertrouwde computer kan een back-up van de hele telefoon maken. Daarvoor moet iemand de telefoon ontgrendelen en het goedvinden.
    Kijk naar de tijden: was u het zelf?
rule-ios-lockdown-log-passcode-changed =
    { $count ->
        [one] De toegangscode van de telefoon is veranderd.
       *[other] De toegangscode van de telefoon is { $count } keer veranderd.
    }
rule-ios-lockdown-log-passcode-changed-about =
    Om de toegangscode te veranderen, moet iemand de oude kennen.
    Kijk naar de tijden: was u het zelf?

benign-own-computer = De eigenaar sloot een computer, een auto of een hulpmiddel voor back-ups aan, en koos om die te vertrouwen.
benign-own-passcode = De eigenaar veranderde de toegangscode.
next-remember-the-computer = Kijk naar de tijden. Sloot u de telefoon toen aan op een computer?
next-remember-the-passcode = Kijk naar de tijden. Veranderde u toen de toegangscode? Zo niet, kies dan een nieuwe die niemand anders kent.
