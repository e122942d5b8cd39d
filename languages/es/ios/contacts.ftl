### Not yet reviewed by a person who speaks it.
artifact-ios-contacts = Contactos
artifact-ios-contacts-about =
    La agenda, con direcciones de correo, números y enlaces de personas que conoce la persona dueña.
    Una dirección publicada aquí muestra que alguien la anotó o tuvo trato con ella. Por sí misma no hace nada.
