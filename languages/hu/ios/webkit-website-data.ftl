### Not yet reviewed by a person who speaks it.
artifact-ios-webkit-website-data = Webhelyekről elnevezett tárolók
artifact-ios-webkit-website-data-about =
    Az a webhely, amely tárol valamit egy alkalmazásban, a nevét viselő fájlt vagy mappát kap.
    A név azt mutatja, hogy az alkalmazás betöltötte a webhelyet.
