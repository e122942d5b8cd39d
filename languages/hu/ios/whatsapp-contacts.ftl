### Not yet reviewed by a person who speaks it.
artifact-ios-whatsapp-contacts = WhatsApp-névjegyek
artifact-ios-whatsapp-contacts-about =
    Emberek, akiket a WhatsApp ismer, a fiókjukkal, és amit magukról írnak.
    Egy közzétett cím itt látható volt a tulajdonosnak. Nem mindig nyitották meg.
