### Not yet reviewed by a person who speaks it.

artifact-ios-profile-events = Veranderingen van configuratieprofielen
artifact-ios-profile-events-about =
    De telefoon noteert elke keer dat een profiel erop of eraf gaat, en welk programma dat deed.
    Deze lijst noemt ook profielen die weg zijn.
rule-ios-profile-events-removed-soon =
    { $minutes ->
        [one] Het profiel “{ $profile }” is één minuut nadat het erop kwam, weer verwijderd.
       *[other] Het profiel “{ $profile }” is { $minutes } minuten nadat het erop kwam, weer verwijderd.
    }
rule-ios-profile-events-removed-soon-about =
    Een profiel dat korter dan een dag blijft, kan in die tijd zijn werk hebben gedaan.
    Mensen proberen ook profielen uit, bijvoorbeeld voor een VPN.
rule-ios-profile-events-by-other-process = Het programma “{ $process }” veranderde deze profielen: { $profiles }.
rule-ios-profile-events-by-other-process-about =
    Profielen komen er meestal op via Instellingen, apparaatbeheer of een computer aan de kabel.
    Een ander programma is ongewoon, maar namen van programma’s veranderen met de versie van iOS.

benign-tried-and-removed = De eigenaar probeerde iets uit en haalde het er weer af.
benign-other-version-of-ios = Een andere versie van iOS geeft deze taak aan een ander programma.
