### Not yet reviewed by a person who speaks it.
artifact-ios-sms = Mensajes
artifact-ios-sms-about =
    Mensajes enviados y recibidos con la app Mensajes, con sus remitentes, enlaces y archivos adjuntos.
    Un enlace en un mensaje muestra que llegó. No muestra que alguien lo abriera.
rule-ios-sms-apple-threat-notification = Un mensaje dice que Apple avisa de un ataque a este teléfono.
rule-ios-sms-apple-threat-notification-about =
    Apple avisa a personas que pueden ser blanco de software espía mercenario. Este mensaje empieza como uno de esos avisos.
    Los avisos verdaderos también aparecen al iniciar sesión en su cuenta de Apple, en el propio sitio web de Apple.
