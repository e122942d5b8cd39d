### Not yet reviewed by a person who speaks it.
artifact-ios-cookies = Sütik (cookie-k)
artifact-ios-cookies-about =
    Kis jegyzetek, amelyeket webhelyek hagynak a telefonon, amikor egy alkalmazás betölti őket.
    Egy süti azt mutatja, hogy a telefon beszélt a webhellyel.
