### Not yet reviewed by a person who speaks it.
artifact-ios-analytics = Sucesos de los servicios de seguridad
artifact-ios-analytics-about =
    Los servicios de seguridad del teléfono cuentan fallos y otros sucesos, con nombres de programas y direcciones.
    Las copias de seguridad no contienen estas listas.
