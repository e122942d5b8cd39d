### Not yet reviewed by a person who speaks it.
artifact-ios-backup-info = Datos sobre la copia de seguridad
artifact-ios-backup-info-about =
    La computadora que hizo la copia de seguridad anotó qué teléfono era, y cuándo.
    Solo muestra el estado de ese día.
