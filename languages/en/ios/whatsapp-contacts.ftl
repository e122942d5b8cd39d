artifact-ios-whatsapp-contacts = WhatsApp contacts
artifact-ios-whatsapp-contacts-about =
    People that WhatsApp knows, with their accounts and what they say about themselves.
    A published address here was shown to the owner. It was not always opened.
