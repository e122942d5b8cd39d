### Not yet reviewed by a person who speaks it.

artifact-ios-configuration-profiles = Configuratieprofielen
artifact-ios-configuration-profiles-about =
    Een profiel kan instellingen van de telefoon veranderen, en kan iemand anders de telefoon laten beheren.
    Ook werkgevers, scholen en VPN-aanbieders gebruiken profielen.
rule-ios-configuration-profiles-managed = Met het profiel “{ $name }” kan iemand anders deze telefoon beheren.
rule-ios-configuration-profiles-managed-about =
    Een profiel voor apparaatbeheer kan op afstand apps installeren, instellingen veranderen en de telefoon wissen.
rule-ios-configuration-profiles-root-certificate = Het profiel “{ $name }” voegt een certificaat toe dat deze telefoon kan vertrouwen.
rule-ios-configuration-profiles-root-certificate-about =
    Wie een vertrouwd rootcertificaat heeft, kan zich voordoen als een website, als het verkeer langs die persoon gaat.
rule-ios-configuration-profiles-traffic-led-elsewhere = Het profiel “{ $name }” leidt netwerkverkeer langs een andere weg ({ $types }).
rule-ios-configuration-profiles-traffic-led-elsewhere-about =
    Een VPN, proxy, filter of naamserver van een profiel ziet met welke sites de telefoon praat.
rule-ios-configuration-profiles-traffic-can-be-read =
    Het profiel “{ $name }” voegt een certificaat toe en leidt ook netwerkverkeer langs een andere weg ({ $types }).
rule-ios-configuration-profiles-traffic-can-be-read-about =
    Met die twee samen kan de maker van het profiel verkeer lezen dat geheim hoort te zijn.
    Sommige werkgevers en inhoudsfilters doen dit openlijk.
rule-ios-configuration-profiles-hides-notifications = Het profiel “{ $name }” verandert welke meldingen verschijnen.
rule-ios-configuration-profiles-hides-notifications-about =
    Zo’n profiel kan een app stil maken, zodat de gebruiker niet ziet wat die doet.
rule-ios-configuration-profiles-cannot-be-removed = Het profiel “{ $name }” kan niet door de gebruiker worden verwijderd.
rule-ios-configuration-profiles-cannot-be-removed-about =
    Telefoons die worden beheerd, hebben zulke profielen. Op een privételefoon is het ongewoon.
