### Not yet reviewed by a person who speaks it.

artifact-ios-usage-reports = Rapports sur l’usage du téléphone
artifact-ios-usage-reports-about =
    Le téléphone compte ce que font les programmes et les applications, et le note chaque jour.
    Un programme peut encore y figurer alors qu’il n’est plus là.
