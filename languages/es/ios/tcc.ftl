### Not yet reviewed by a person who speaks it.
artifact-ios-tcc = Permisos
artifact-ios-tcc-about =
    El teléfono guarda qué app puede usar el micrófono, la cámara, las fotos y más, y quién lo permitió.
    Un programa con un nombre publicado en esta lista pidió algo en este teléfono.
rule-ios-tcc-program-listens = El programa “{ $path }” puede usar: { $services }.
rule-ios-tcc-program-listens-about =
    En esta lista, las apps están con su identificador. Un programa que está con su ruta no es una app corriente.
rule-ios-tcc-program-in-odd-place = Un programa en { $path } pidió un permiso. Allí no corresponde que haya programas.
rule-ios-tcc-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este está en una carpeta de datos.
    En casos publicados, software espía hizo lo mismo.
rule-ios-tcc-granted-by-others =
    { $reason ->
        [mdm-policy] La gestión de dispositivos dio permisos: { $clients } ({ $services }).
       *[other] Un ajuste del sistema dio permisos: { $clients } ({ $services }).
    }
rule-ios-tcc-granted-by-others-about =
    La persona dueña suele dar un permiso tocando “Permitir”. Estos se dieron de otra manera.

benign-system-set = El sistema dio el permiso a uno de sus propios programas.
next-look-in-settings-privacy = Mire en Ajustes (o Configuración), Privacidad y seguridad. Piense en cada app que puede escuchar o mirar.
