### Not yet reviewed by a person who speaks it.

artifact-ios-applications = Geïnstalleerde apps
artifact-ios-applications-about =
    De apps die waren geïnstalleerd, en hoe elke app op de telefoon kwam.
    Dit laat alleen de toestand van die dag zien, en niet wie een app installeerde.
rule-ios-applications-from-elsewhere =
    { $count ->
        [one] Eén app is niet door de App Store geïnstalleerd: { $apps }.
       *[other] { $count } apps zijn niet door de App Store geïnstalleerd: { $apps }.
    }
rule-ios-applications-from-elsewhere-about =
    Bij een app staat welk programma hem installeerde. Hier is dat een ander programma dan de App Store.
rule-ios-applications-without-store-record =
    { $count ->
        [one] Bij één app staat geen vermelding van de App Store: { $apps }.
       *[other] Bij { $count } apps staat geen vermelding van de App Store: { $apps }.
    }
rule-ios-applications-without-store-record-about =
    De App Store laat een vermelding achter bij elke app die hij installeert. Bij deze apps ontbreekt die, bij andere niet.
rule-ios-applications-provisioned =
    { $count ->
        [one] Eén app is ondertekend voor een bedrijf of voor een test: { $apps }.
       *[other] { $count } apps zijn ondertekend voor een bedrijf of voor een test: { $apps }.
    }
rule-ios-applications-provisioned-about =
    Een app die niet uit de App Store komt, heeft een profiel van de maker nodig.
    Sommige apps om mee te kijken werden zo verspreid. Werkgevers en testers doen dit elke dag.

benign-employer-app = Een werkgever of school installeerde de app.
benign-own-test = De eigenaar test een app, of installeerde hem uit een andere winkel.
next-ask-who-installed-the-app = Vraag u af wie deze app op de telefoon zette, en waarom.
