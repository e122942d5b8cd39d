### Not yet reviewed by a person who speaks it.
artifact-ios-keyboards = Teclados
artifact-ios-keyboards-about =
    Teclados que están activados. Uno de otro fabricante puede ver lo que se escribe.
rule-ios-keyboards-other-maker = Está activado un teclado de otro fabricante: { $keyboard }.
rule-ios-keyboards-other-maker-about =
    Con acceso total, un teclado así puede enviar lo que se escribe. Muchas personas usan uno a propósito.

benign-chosen-keyboard = La persona dueña eligió este teclado por su idioma, su aspecto o sus dibujos.
next-look-at-keyboards = Mire en Ajustes (o Configuración), General, Teclado, Teclados. ¿Los conoce todos? ¿Cuáles tienen acceso total?
