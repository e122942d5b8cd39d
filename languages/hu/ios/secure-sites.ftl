### Not yet reviewed by a person who speaks it.
artifact-ios-secure-sites = Webhelyek, amelyek titkosítást kértek
artifact-ios-secure-sites-about =
    Webhelyek kérhetik egy alkalmazástól, hogy csak titkosított kapcsolatot használjon. A telefon megjegyzi őket, gyakran egy évig.
    Egy bejegyzés azt mutatja, hogy a webhely válaszolt a telefonnak.
