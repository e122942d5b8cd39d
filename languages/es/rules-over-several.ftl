### Not yet reviewed by a person who speaks it.
## Judgements that rest on several kinds of record.

rule-correlation-sideloaded-app-with-power = La app “{ $package }” no vino de una tienda conocida, y se le dio poder sobre el teléfono: { $powers }.
rule-correlation-sideloaded-app-with-power-about =
    Las apps que vigilan a alguien en secreto se instalan casi siempre a mano. Lo hace quien tuvo el teléfono en la mano.
    Después necesitan un permiso que las apps corrientes no tienen. Por ejemplo: leer la pantalla, leer todas las notificaciones, ser el teclado o impedir que las quiten.
    También llegan así algunas apps honestas, como una app del trabajo o una herramienta para personas con discapacidad.
rule-correlation-confirmed-twice = “{ $value }”, publicado como parte de { $name }, está en dos registros que no dependen uno de otro: “{ $artifact }” y “{ $artifact2 }”.
rule-correlation-confirmed-twice-about =
    Un registro puede estar equivocado, o un nombre puede repetirse por casualidad. Dos registros escritos por partes distintas del teléfono rara vez se equivocan de la misma manera.
rule-correlation-process-left-out-of-list = El programa { $process } se estaba ejecutando, y la lista de programas en ejecución no lo incluye.
rule-correlation-process-left-out-of-list-about =
    Otras dos listas de los mismos minutos lo muestran. Algunos programas se esconden de una lista y olvidan las otras.
    También hay programas que terminan mientras se hacen las listas.
benign-process-ended-meanwhile = El programa terminó después de las primeras listas y antes de que se hiciera la última.
rule-correlation-two-programs-at-one-path = El programa en { $path } no era el mismo en dos listas de este teléfono.
rule-correlation-two-programs-at-one-path-about =
    Los programas del sistema están en una parte del teléfono que no se puede cambiar mientras está encendido. Cada uno tiene un número propio, y dos listas de este teléfono dan dos números para este.
rule-correlation-connection-of-unlisted-program = El programa { $process } tenía una conexión abierta con { $remote }, y la lista de programas en ejecución no lo incluye.
rule-correlation-connection-of-unlisted-program-about =
    Algunos programas se esconden de una lista y olvidan las otras. También hay programas que terminan mientras se hacen las listas.
rule-correlation-shutdown-log-gone =
    { $empty ->
        [yes] El registro de apagados está vacío, aunque el teléfono se encendió al menos { $count } veces.
       *[no] Falta el registro de apagados, aunque el teléfono se encendió al menos { $count } veces.
    }
rule-correlation-shutdown-log-gone-about =
    En este registro han quedado durante años huellas de software espía. Quien quiera ocultarlas podría borrarlo. El propio teléfono no lo borra, antes de iOS 26.
rule-correlation-boot-missing-in-log = El registro del teléfono no tiene nada de una vez que estuvo encendido, y sí de las veces anterior y posterior. El número de esa vez es { $boot }.
rule-correlation-boot-missing-in-log-about =
    El teléfono borra primero las partes más antiguas de su registro. Una parte de en medio no debería faltar.
rule-correlation-panic-of-unknown-program = El teléfono se detuvo y se reinició mientras trabajaba { $process }, un programa que ninguna otra lista de este teléfono conoce.
rule-correlation-panic-of-unknown-program-about =
    Un ataque al núcleo del teléfono puede detenerlo. También lo hacen los errores de juegos y de partes del teléfono.
rule-correlation-traffic-of-unknown-program = El programa { $process } envió { $out } bytes y recibió { $in } bytes. No es de ninguna app, y ninguna otra lista de este teléfono lo conoce.
rule-correlation-traffic-of-unknown-program-about =
    En casos publicados se vio software espía en cuentas como estas. Pequeñas partes del sistema que se ejecutan por momentos pueden verse igual.
rule-correlation-app-without-trace-of-installation = La app { $app } estuvo en uso en el teléfono, y ninguna lista de apps instaladas o quitadas la conoce.
rule-correlation-app-without-trace-of-installation-about =
    Cada app que se instala o se quita deja una entrada. Una app sin ninguna pudo llegar de otra manera.
rule-correlation-sensor-used-by-unknown-app =
    { $sensor ->
        [camera] La app { $app } usó la cámara, y ninguna lista de apps instaladas o quitadas la conoce.
        [microphone] La app { $app } usó el micrófono o reprodujo sonido, y ninguna lista de apps instaladas o quitadas la conoce.
       *[location] La app { $app } preguntó dónde estaba el teléfono, y ninguna lista de apps instaladas o quitadas la conoce.
    }
rule-correlation-sensor-used-by-unknown-app-about =
    Cada app que se instala o se quita deja una entrada. Una app sin ninguna pudo llegar de otra manera.
benign-phone-just-restored = El teléfono se configuró de nuevo o se restauró, y sus registros antiguos se fueron con el sistema anterior.
benign-phone-never-switched-off = El teléfono se quedó sin batería o se reinició a la fuerza cada vez, y nunca se apagó de la manera corriente.
benign-phone-stayed-locked = El teléfono se encendió y quedó bloqueado todo el tiempo, así que apenas pudo guardar nada.
benign-phone-ran-out-of-power = El teléfono se quedó sin batería antes de poder escribir esa parte del registro.
benign-program-ran-for-moments = Una pequeña parte del sistema se ejecutó por momentos y no escribió nada en el registro.
benign-app-clip = Una parte de una app que iOS carga por momentos, sin instalar la app.
next-make-another-diagnostic-file = Apague y encienda el teléfono, haga otro archivo de diagnóstico y compare los dos.
rule-correlation-attachment-then-settings-and-traffic = En cinco minutos cambió una carpeta de adjuntos de mensajes, se escribió un archivo de ajustes y un programa del sistema usó la red. Todo junto se ha publicado como rastro de la Operación Triangulation.
rule-correlation-attachment-then-settings-and-traffic-about =
    En este ataque llegó un mensaje con un adjunto y sin texto. El adjunto se borró después y su carpeta quedó. Luego se escribieron ajustes que el propio teléfono también escribe, y usaron la red programas que casi nunca lo hacen.
    Cada una de estas cosas es corriente. Todas en cinco minutos no es común.
benign-ordinary-work-at-same-time = El trabajo corriente del teléfono cayó en los mismos minutos por casualidad, por ejemplo mientras se restauraba o se actualizaba.
rule-correlation-known-link-and-what-followed =
    La dirección “{ $value }” está publicada como parte de { $name }, y estas cosas siguieron una a otra.{ $received ->
        [no] {""}
       *[other] {""} Llegó un mensaje con ella: { $received }.
    }{ $opened ->
        [no] {""}
       *[other] {""} Se abrió o hubo contacto con ella: { $opened }.
    }{ $crashed ->
        [no] {""}
       *[other] {""} El programa { $crasher } falló y se cerró: { $crashed }.
    }{ $ran ->
        [no] {""}
       *[other] {""} “{ $program }” se vio por primera vez: { $ran }.
    }
rule-correlation-known-link-and-what-followed-about =
    Un ataque con un enlace va así: llega un mensaje, se abre el enlace, el programa que lo muestra se detiene y después hay otro programa.
    Cada paso puede ser casualidad. El orden y el poco tiempo entre ellos hacen menos probable la casualidad. Pregunte si la persona recuerda el mensaje.
rule-correlation-one-campaign-in-several-records =
    Lo que está publicado como parte de { $name } aparece en varios tipos de registro de este teléfono.{ $arrived ->
        [no] {""}
       *[other] {""} Llegó, en un mensaje o algo parecido.
    }{ $contacted ->
        [no] {""}
       *[other] {""} El teléfono tuvo contacto con ello.
    }{ $present ->
        [no] {""}
       *[other] {""} Algo de ello estaba en el teléfono.
    }{ $since ->
        [no] {""} Ningún registro tiene una hora exacta.
       *[other] {""} La primera hora exacta es { $since }.
    }
rule-correlation-one-campaign-in-several-records-about =
    Un mensaje, una visita y un programa los anotan partes distintas del teléfono. Cuando todos llevan a un mismo nombre publicado, la casualidad es menos probable.
    Esto no dice más que la más fuerte de sus partes, que también se cuentan una por una.
rule-correlation-removed-here-kept-there =
    { $how ->
        [history] “{ $value }”, publicado como parte de { $name }, sigue en “{ $artifact2 }”. El historial de ese mismo momento se borró de “{ $artifact }”.
        [app] Publicado como parte de { $name }: { $value }. Otros registros del teléfono, como “{ $artifact2 }”, conocen esta app o estas apps; la lista de apps (“{ $artifact }”) no las tiene.
       *[row] “{ $value }”, publicado como parte de { $name }, se borró de “{ $artifact }” y sigue en “{ $artifact2 }”.
    }
rule-correlation-removed-here-kept-there-about =
    Las personas borran mensajes, páginas y apps, y los teléfonos también lo hacen solos. Quien quiere ocultar algo también lo hace, y muchas veces olvida uno de los lugares.
    Esto no añade peso por sí mismo. Dice que lo encontrado ya no está donde una persona miraría.
benign-removed-by-person-or-phone = La persona lo quitó, o lo hizo el teléfono solo, como con mensajes, páginas y códigos antiguos.
next-ask-who-removed-it = Pregunte a la persona si lo borró, y cuándo.
rule-correlation-hole-in-one-record = “{ $artifact }” no tiene nada desde { $from } hasta { $to }, aunque está lleno antes y después. Otros registros del teléfono siguen durante ese tiempo.
rule-correlation-hole-in-one-record-about =
    El teléfono escribe este registro por sí mismo, de día y de noche. Cuando hace sitio, lo más antiguo se va primero, así que en medio no debería faltar nada.
    Programas que se esconden han borrado lo que se escribió de su tiempo. Fallos del teléfono y ajustes pueden hacer lo mismo.
benign-record-switched-off = Este registro estuvo apagado un tiempo, o un fallo del teléfono impidió que se escribiera.

## A judgement that was made when the phone itself was checked; $rule is its technical name.
rule-said-in-keepsake = Cuando se revisó el teléfono mismo, antes del { $date }, algo de aquí merecía una mirada más detallada ({ $rule }). El resguardo no contiene en qué se apoyaba.
