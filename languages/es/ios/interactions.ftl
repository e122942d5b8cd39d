### Not yet reviewed by a person who speaks it.
artifact-ios-interactions = Trato con personas
artifact-ios-interactions-about =
    El teléfono recuerda qué app se usó para hablar con quién, y cuándo.
    Las entradas a menudo quedan cuando se borra el mensaje mismo.
