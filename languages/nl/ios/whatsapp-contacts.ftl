### Not yet reviewed by a person who speaks it.

artifact-ios-whatsapp-contacts = Contacten van WhatsApp
artifact-ios-whatsapp-contacts-about =
    Mensen die WhatsApp kent, met hun accounts en wat ze over zichzelf zeggen.
    Een gepubliceerd adres hier is aan de eigenaar getoond. Het is niet altijd geopend.
