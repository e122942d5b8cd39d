### Not yet reviewed by a person who speaks it.
artifact-ios-whatsapp = WhatsApp
artifact-ios-whatsapp-about =
    Mensajes, enlaces, archivos, chats y llamadas de WhatsApp y WhatsApp Business.
    Un enlace en un mensaje muestra que llegó. No muestra que alguien lo abriera.
rule-ios-whatsapp-missed-calls-in-a-row =
    En una hora entraron por { $app } { $calls } llamadas que nadie contestó, de alguien con quien este teléfono nunca habló.
rule-ios-whatsapp-missed-calls-in-a-row-about =
    En 2019, unos atacantes usaron llamadas de WhatsApp que ni siquiera había que contestar, y probaron varias veces.
    Quienes hacen llamadas no deseadas hacen lo mismo, así que por sí solo dice poco.
