### Not yet reviewed by a person who speaks it.
artifact-ios-webkit-origins = Webhelyek, amelyek tároltak valamit
artifact-ios-webkit-origins-about =
    Az iOS 16 óta minden webhely tárolójában egy kis fájl mondja meg, melyik webhely az.
    Azokat a programokat is felsorolja, amelyeket webhelyek futva hagynak egy alkalmazásban.
