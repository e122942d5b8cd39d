### Not yet reviewed by a person who speaks it.

artifact-android-security-events = Beveiligingsgebeurtenissen van de telefoon
artifact-android-security-events-about =
    Het beschermingslogboek van de telefoon bewaart welke programma’s startten, en welke apps kwamen en gingen.
    Het bewaart ook wat er via een kabel gebeurde, en wanneer de telefoon werd vergrendeld en ontgrendeld.
rule-android-security-events-app-installed-over-cable = De app “{ $package }” is door een computer via een kabel geïnstalleerd.
rule-android-security-events-app-installed-over-cable-about =
    Wie een ontgrendelde telefoon in handen heeft, kan er vanaf een computer een app op zetten. Zo is spyware op telefoons gezet.
rule-android-security-events-controlled-over-cable = { $count ->
    [one] Een computer gaf de telefoon een opdracht via een kabel of het netwerk, op { $days }.
   *[other] Een computer gaf de telefoon { $count } opdrachten via een kabel of het netwerk, op { $days }.
}
rule-android-security-events-controlled-over-cable-about =
    Het verzamelen van dit materiaal kan hetzelfde doen. Kijk naar de dagen: had u de telefoon bij u, en zat die aan uw computer?
rule-android-security-events-certificate-authority-added = De telefoon kreeg de opdracht om nog { $count ->
    [one] één certificaatuitgever
   *[other] { $count } certificaatuitgevers
} te vertrouwen: { $what }
rule-android-security-events-certificate-authority-added-about =
    Wie zo’n certificaat heeft, kan beschermd internetverkeer van de telefoon lezen, als het langs zijn computer gaat.
rule-android-security-events-start-not-verified = De telefoon startte { $count ->
    [one] één keer
   *[other] { $count } keer
} zonder de gewone controle van het systeem: { $what }
rule-android-security-events-start-not-verified-about =
    Een gewone telefoon start in de toestand groen, en gaat het systeem na. Ontgrendelde telefoons doen dat niet.
rule-android-security-events-check-failed = { $count ->
    [one] Eén beveiligingscontrole van de telefoon mislukte: { $what }
   *[other] Beveiligingscontroles van de telefoon mislukten { $count } keer: { $what }
}
rule-android-security-events-check-failed-about =
    Dit gebeurt als een website een verkeerd certificaat toont, of als een deel van de telefoon een fout heeft.
rule-android-security-events-unlock-tries-failed = Iemand probeerde binnen een uur { $count } keer de telefoon te ontgrendelen, en dat mislukte.
rule-android-security-events-unlock-tries-failed-about =
    Iemand die de code niet kent, kan de telefoon hebben gehad. Een kind ook.
rule-android-security-events-policy-set = Een app die de telefoon beheert, stelde er regels voor in: { $what }
rule-android-security-events-policy-set-about =
    Zo’n app kan regels instellen voor het vergrendelscherm en de camera, en kan de telefoon op afstand vergrendelen.
rule-android-security-events-logging-interrupted = { $count ->
    [one] Het beschermingslogboek is onderbroken: { $what }
   *[other] Het beschermingslogboek is { $count } keer onderbroken: { $what }
}
rule-android-security-events-logging-interrupted-about =
    Wat gebeurde terwijl het logboek uit of vol was, staat er niet in.
rule-android-security-events-events-missing = { $missing ->
    [one] In het beschermingslogboek ontbreekt één gebeurtenis.
   *[other] In het beschermingslogboek ontbreken { $missing } gebeurtenissen, op { $gaps } plaatsen.
}
rule-android-security-events-events-missing-about =
    De telefoon nummert gebeurtenissen één voor één. In deze bestanden ontbreken sommige nummers.

benign-android-this-examination = U of een helper sloot de telefoon aan op een computer om hem na te kijken.
benign-android-network-at-hotel = Een netwerk in een hotel of trein toonde een eigen pagina in plaats van een website.
benign-android-child-or-pocket = Een kind, of een broekzak, drukte steeds op het scherm.
benign-android-logging-off-by-owner = De eigenaar zette de bescherming uit en weer aan.
benign-android-part-of-the-log = In de bestanden zit maar een deel van het logboek.

next-android-who-had-the-phone = Kijk naar de tijd. Wie had de telefoon toen, en zat die aan een computer?
next-android-look-at-certificates = Kijk in Instellingen, Beveiliging, Versleuteling en inloggegevens, bij de certificaten van de gebruiker zelf.
next-android-keep-the-logs = Bewaar de logbestanden. Haal ze nog een keer van de telefoon en vergelijk.
