### Not yet reviewed by a person who speaks it.
artifact-ios-sms-attachments = Archivos adjuntos de mensajes
artifact-ios-sms-attachments-about =
    Archivos que llegaron con mensajes: cómo se llaman y, en algunos tipos, qué son de verdad.
    Algunos ataques publicados llegan como archivo adjunto y no necesitan ningún toque.
rule-ios-sms-attachments-document-named-as-picture =
    { $files ->
        [one] Un archivo que llegó con un mensaje tiene nombre de imagen animada, pero es un documento.
       *[other] { $files } archivos que llegaron con mensajes tienen nombre de imagen animada, pero son documentos.
    }
rule-ios-sms-attachments-document-named-as-picture-about =
    Un ataque publicado en 2021 envió documentos con nombre de imagen animada (.gif).
    Los teléfonos corrientes casi nunca contienen archivos así.
rule-ios-sms-attachments-pass-with-odd-images =
    { $files ->
        [one] Con un mensaje llegó un pase para Wallet, con una imagen que no es lo que dice su nombre.
       *[other] Con mensajes llegaron { $files } pases para Wallet, con imágenes que no son lo que dicen sus nombres.
    }
rule-ios-sms-attachments-pass-with-odd-images-about =
    Un ataque publicado en 2023 escondió otro tipo de imagen dentro de un pase para Wallet.
rule-ios-sms-attachments-pass-received =
    { $files ->
        [one] Con un mensaje llegó un pase para Wallet.
       *[other] Con mensajes llegaron { $files } pases para Wallet.
    }
rule-ios-sms-attachments-pass-received-about =
    La gente se envía así entradas y tarjetas de embarque.
    Un ataque publicado en 2023 también usó pases, así que mire quién lo envió.
rule-ios-sms-attachments-watch-face-received =
    { $files ->
        [one] Con un mensaje llegó una esfera de reloj.
       *[other] Con mensajes llegaron { $files } esferas de reloj.
    }
rule-ios-sms-attachments-watch-face-received-about =
    La gente comparte así el diseño de su reloj. Un ataque publicado en 2023 también usó este tipo de archivo.
rule-ios-sms-attachments-temporary-file =
    { $files ->
        [one] Un archivo adjunto recibido está en una carpeta de archivos temporales.
       *[other] { $files } archivos adjuntos recibidos están en una carpeta de archivos temporales.
    }
rule-ios-sms-attachments-temporary-file-about =
    Los archivos adjuntos suelen estar en una carpeta de la app Mensajes. Este lugar y esta terminación están publicados como poco comunes.
rule-ios-sms-attachments-many-at-once =
    Un remitente envió { $files } archivos de la misma clase poco común en pocos segundos.
rule-ios-sms-attachments-many-at-once-about =
    Un ataque publicado en 2021 envió unos treinta archivos a la vez. También hay gente que envía muchos archivos a la vez.

benign-renamed-file = Alguien puso al archivo una terminación equivocada, por error o en broma.
benign-careless-app = La app o la tienda que creó el pase puso nombres descuidados a sus imágenes.
benign-ordinary-attachment = Lo envió una persona que usted conoce, y es lo que parece.

next-do-you-know-the-sender = Mire quién lo envió, y cuándo. ¿Conoce al remitente? ¿Lo esperaba?
