### Not yet reviewed by a person who speaks it.

artifact-ios-launch-daemons = Services qui démarrent d’eux-mêmes
artifact-ios-launch-daemons-about =
    Ce que le téléphone démarre sans qu’on le demande : chaque service, son programme et ses options.
    Sur un téléphone ordinaire, tous sont des éléments d’iOS.
rule-ios-launch-daemons-program-in-odd-place = Un service est prévu pour { $path }, où aucun programme n’a sa place.
rule-ios-launch-daemons-program-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Ce service en démarre un depuis un autre dossier.
    Des logiciels espions connus se trouvaient dans de tels dossiers. Des outils installés après avoir levé les protections du téléphone aussi.
