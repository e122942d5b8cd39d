### Not yet reviewed by a person who speaks it.

artifact-ios-account-devices = Apparaten van het account
artifact-ios-account-devices-about =
    De telefoon weet welke andere apparaten hetzelfde Apple Account gebruiken. Elk daarvan kan lezen wat het account deelt.
    Kent u ze allemaal?
rule-ios-account-devices-several-devices = { $count } apparaten gebruiken dit Apple Account: { $models }.
rule-ios-account-devices-several-devices-about =
    Elk apparaat van een account kan de gedeelde berichten en foto’s lezen. Iemand die het wachtwoord kent, kan er een toevoegen.
    Kijk naar de lijst: zijn ze allemaal van u?
benign-own-devices = De eigenaar heeft meer apparaten, of had vroeger andere.
