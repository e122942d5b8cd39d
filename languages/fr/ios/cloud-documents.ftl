### Not yet reviewed by a person who speaks it.

artifact-ios-cloud-documents = Applications dans iCloud Drive
artifact-ios-cloud-documents-about =
    Les applications peuvent garder des documents dans iCloud. Le téléphone a un dossier pour chacune, même pour les applications supprimées.
    L’application était peut-être sur un autre appareil du même compte.
