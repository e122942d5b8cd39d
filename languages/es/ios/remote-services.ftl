### Not yet reviewed by a person who speaks it.
artifact-ios-remote-services = Servicios ofrecidos a otros dispositivos
artifact-ios-remote-services-about =
    El teléfono enumera lo que ofrece a una computadora conectada por cable y a sus propias partes.
rule-ios-remote-services-service-of-others = Este teléfono ofrece servicios que no son parte de iOS: { $services }.
rule-ios-remote-services-service-of-others-about =
    Los teléfonos que se venden solo ofrecen servicios de Apple. Quien modifica su teléfono añade otros, y también puede hacerlo quien lo tuvo en la mano.
