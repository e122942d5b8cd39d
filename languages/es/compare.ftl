### Not yet reviewed by a person who speaks it.
### Two states of one phone, before and after: what is new, what is gone, what has changed.

help-compare = Compara dos evidencias de un mismo teléfono, por ejemplo de antes y después de un viaje.
help-compare-old = la copia de seguridad o el archivo de diagnóstico anterior
help-compare-new = la evidencia posterior
help-compare-json = escribir la comparación como JSON en la salida estándar y nada más
help-compare-codes =
    Con compare: 0 nada nuevo que tenga poder sobre el teléfono, 2 mirar más de cerca, 3 una parte importante no se pudo comparar.

# $name: file name, kind, model, version and date.
compare-old = Antes:   { $name }
compare-new = Después: { $name }
compare-warning-other-system = Estas dos no son del mismo teléfono: una es de un iPhone, la otra de un teléfono Android.
compare-warning-other-model = Puede que estas dos no sean del mismo teléfono: el modelo no es el mismo.
compare-warning-wrong-order = La primera es más reciente que la segunda. Intercámbielas para leer bien “nuevo” y “ya no está”.
compare-system = El sistema era { $before } y ahora es { $after }. Una actualización trae muchos cambios.

compare-closer = Mire esto primero
compare-closer-about = Cosas así tienen poder sobre el teléfono. Pregunte a la persona dueña si las puso allí.
compare-nothing-closer = En lo que se pudo comparar, nada nuevo tiene poder sobre el teléfono.

# $change: new, gone or changed. $sure: no where one side was not read whole.
compare-line = { $change ->
    [new] { $sure ->
        [no] puede ser nuevo: { $name }
       *[other] nuevo: { $name }
    }
    [gone] { $sure ->
        [no] puede que ya no esté: { $name }
       *[other] ya no está: { $name }
    }
   *[other] cambiado: { $name }
}
compare-values = { $field }: antes { $before }, ahora { $after }
compare-state = { $field }: { $value }
compare-none = no está
compare-more = { $count ->
    [one] Con --json se muestra uno más.
   *[other] Con --json se muestran { $count } más.
}

compare-programs = Programas que se vieron en ejecución
compare-programs-about = Los programas van y vienen, así que por sí solo esto no es señal de nada. Con --json se muestran todos los nombres.
compare-program = { $change ->
    [new] un programa en un lugar poco común, nuevo: { $name }
   *[other] un programa, ya no está: { $name }
}
compare-program-counts = { $change ->
    [new] solo después: { $system } del sistema, { $app } de apps, { $odd } en lugares poco comunes, { $unknown } conocidos solo por el nombre
   *[other] solo antes: { $system } del sistema, { $app } de apps, { $odd } en lugares poco comunes, { $unknown } conocidos solo por el nombre
}

compare-whole = { $count ->
    [0] Ninguna parte se pudo comparar por completo.
    [one] Una parte se comparó por completo.
   *[other] { $count } partes se compararon por completo.
}
compare-not = Lo que no se pudo comparar, o no por completo
compare-why-old-cannot-hold = La evidencia de antes es de un tipo que nunca contiene estas partes. Entradas que hay después:
compare-why-new-cannot-hold = La evidencia de después es de un tipo que nunca contiene estas partes. Entradas que había antes:
compare-why-old-lacks = Estas partes no están en la evidencia de antes. Entradas que hay después:
compare-why-new-lacks = Estas partes no están en la evidencia de después. Entradas que había antes:
compare-why-old-not-whole = Estas no se pudieron leer por completo en la evidencia de antes. Lo que parece nuevo puede que ya estuviera:
compare-why-new-not-whole = Estas no se pudieron leer por completo en la evidencia de después. Lo que parece que ya no está puede que siga allí:
compare-why-too-many = Estas tienen demasiadas entradas para guardarlas todas:

compare-thing-profile = Perfiles de configuración
compare-thing-management = Gestión por una empresa o una escuela
compare-thing-device-admin = Apps que pueden gestionar el teléfono
compare-thing-certificate = Certificados en los que confía el teléfono
compare-thing-accessibility-service = Apps que pueden leer y tocar la pantalla
compare-thing-notification-listener = Apps que pueden leer notificaciones
compare-thing-keyboard = Teclados
compare-thing-vpn = Apps de VPN y de red
compare-thing-network-setting = Ajustes de red
compare-thing-app = Apps
compare-thing-permission = Permisos
compare-thing-role = Apps con una tarea propia
compare-thing-account = Cuentas
compare-thing-account-device = Dispositivos de la cuenta
compare-thing-computer = Computadoras en las que confía el teléfono
compare-thing-sim = Tarjetas SIM
compare-thing-shortcut = Atajos
compare-thing-calendar = Calendarios
compare-thing-background = Apps y servicios en segundo plano
compare-thing-protection = Ajustes que protegen el teléfono
compare-thing-setting = Ajustes
compare-thing-file = Programas de un teléfono abierto
compare-thing-wifi-network = Redes Wi-Fi
compare-thing-bluetooth-device = Dispositivos Bluetooth

# $field: name of the field in the record.
compare-field = { $field ->
    [version] versión
    [versionCode] versión
    [installer] instalada por
    [sideloaded] puesta a mano
    [granted] permisos
    [certificates] firma
    [signers] firma
    [answer] respuesta
    [authorization] respuesta
    [mode] respuesta
    [on] activado
    [enabled] activado
    [disabled] desactivado
    [policies] poderes
    [value] valor
    [package] app
    [name] nombre
    [organization] organización
    [source] de
    [servers] servidores
    [lockdownMode] modo de aislamiento (Lockdown Mode)
    [hasStoreRecord] de la App Store
    [removalDisallowed] no se puede quitar
    [payloadTypes] partes
   *[other] { $field }
}
