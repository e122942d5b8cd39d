### Not yet reviewed by a person who speaks it.

artifact-ios-secure-sites = Sites qui ont demandé le chiffrement
artifact-ios-secure-sites-about =
    Un site peut dire à une application de n’utiliser que des connexions chiffrées. Le téléphone le retient, souvent pendant un an.
    Une entrée montre que le site a répondu au téléphone.
