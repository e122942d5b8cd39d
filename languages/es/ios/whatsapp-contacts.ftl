### Not yet reviewed by a person who speaks it.
artifact-ios-whatsapp-contacts = Contactos de WhatsApp
artifact-ios-whatsapp-contacts-about =
    Personas que WhatsApp conoce, con sus cuentas y lo que dicen de sí mismas.
    Una dirección publicada aquí se mostró a la persona dueña. No siempre se abrió.
