### Not yet reviewed by a person who speaks it.
artifact-android-sms = Mensajes de texto
artifact-android-sms-about =
    SMS y MMS que el teléfono envió y recibió, con sus enlaces.
    Un enlace en un mensaje muestra que llegó. No muestra que alguien lo abriera.
rule-android-sms-link-to-app-file = Un mensaje lleva directamente al archivo de una app: { $link }
rule-android-sms-link-to-app-file-about =
    Las apps que llegan así se saltan la tienda y sus comprobaciones. Con mensajes así se han repartido apps dañinas.

benign-android-link-of-maker = Un fabricante envía así su propia app, o alguien de confianza comparte una.
