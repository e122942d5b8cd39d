### Not yet reviewed by a person who speaks it.

artifact-ios-cloud-documents = Apps in iCloud Drive
artifact-ios-cloud-documents-about =
    Apps kunnen documenten in iCloud bewaren. De telefoon heeft voor elke app een bibliotheek, ook voor apps die zijn verwijderd.
    De app kan op een ander apparaat van hetzelfde account hebben gestaan.
