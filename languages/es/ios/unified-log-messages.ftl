### Not yet reviewed by a person who speaks it.
artifact-ios-unified-log-messages = Mensajes en el registro del sistema
artifact-ios-unified-log-messages-about =
    Los programas escriben mensajes en el registro del propio teléfono. En ellos se buscan nombres conocidos de programas,
    apps, archivos y direcciones. No se guardan otros mensajes, salvo los más nuevos que dicen qué se hizo con el teléfono.
