### Not yet reviewed by a person who speaks it.

artifact-android-dropbox = Rapports de plantages et de blocages
artifact-android-dropbox-about =
    Les plantages, blocages et redémarrages que le téléphone a notés, avec leurs heures.
