### Not yet reviewed by a person who speaks it.
artifact-ios-account-devices = Dispositivos de la cuenta
artifact-ios-account-devices-about =
    El teléfono sabe qué otros dispositivos usan la misma cuenta de Apple. Cada uno puede leer lo que la cuenta comparte.
    ¿Los conoce todos?
rule-ios-account-devices-several-devices = { $count } dispositivos usan esta cuenta de Apple: { $models }.
rule-ios-account-devices-several-devices-about =
    Cada dispositivo de una cuenta puede leer los mensajes y las fotos que esta comparte. Quien sepa la contraseña puede añadir uno.
    Mire la lista: ¿son todos suyos?
benign-own-devices = La persona dueña tiene varios dispositivos, o tuvo otros antes.
