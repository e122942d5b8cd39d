### Not yet reviewed by a person who speaks it.

artifact-ios-disabled-daemons = Services désactivés
artifact-ios-disabled-daemons-about =
    Le téléphone tient une liste de ses services qui n’ont pas le droit de démarrer. La plupart des entrées sont ordinaires.
rule-ios-disabled-daemons-updates-or-reports-off = Des services de mise à jour ou de rapports de plantage sont désactivés : { $services }.
rule-ios-disabled-daemons-updates-or-reports-off-about =
    Sans mises à jour, le téléphone reste ouvert aux attaques connues. Sans rapports de plantage, les attaques laissent moins de traces.
    Des logiciels espions connus ont désactivé de tels services. Les gens qui lèvent les protections de leur téléphone le font aussi.
