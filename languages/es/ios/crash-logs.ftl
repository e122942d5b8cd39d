### Not yet reviewed by a person who speaks it.
artifact-ios-crash-logs = Informes de fallos
artifact-ios-crash-logs-about =
    El teléfono escribe un informe cuando un programa falla o se bloquea, o cuando falta memoria.
    Un informe muestra qué programas se ejecutaron, en qué lugar del teléfono estaban, y cuándo.
rule-ios-crash-logs-message-parser-crashed =
    { $count ->
        [one] El programa { $process }, que trata el contenido que llega, falló una vez.
       *[other] El programa { $process }, que trata el contenido que llega, falló { $count } veces.
    }
rule-ios-crash-logs-message-parser-crashed-about =
    Ataques publicados que no necesitan ningún toque hicieron fallar este programa. También falla por errores corrientes.
    La hora importa: mire qué llegó justo antes.
rule-ios-crash-logs-program-in-odd-place = Un programa se ejecutó desde { $path }, donde no corresponde que haya programas.
rule-ios-crash-logs-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este se ejecutó desde una carpeta de datos.
    En casos publicados, software espía hizo lo mismo.
rule-ios-crash-logs-library-in-odd-place = Un programa había cargado { $path }, de una carpeta donde no corresponde que haya partes de programas.
rule-ios-crash-logs-library-in-odd-place-about =
    Los programas cargan sus partes del sistema o de su propia app. Esta parte vino de una carpeta de datos.
    En casos publicados, software espía hizo lo mismo. También lo hacen herramientas que la gente instala tras quitar los bloqueos del teléfono.
rule-ios-crash-logs-app-as-root = El programa en { $path } pertenece a una app y se ejecutó con todos los derechos sobre el teléfono.
rule-ios-crash-logs-app-as-root-about =
    Las apps se ejecutan con pocos derechos. Con todos los derechos, un programa puede leer lo que guardan otras apps.
    Así actúan herramientas que la persona dueña instala fuera de la App Store. También lo hace software espía oculto en una app.
rule-ios-crash-logs-app-started-by-another-program = El programa en { $path } pertenece a una app y lo inició { $parent }, no el propio teléfono.
rule-ios-crash-logs-app-started-by-another-program-about =
    Solo el propio teléfono inicia las apps y sus partes. Aquí lo hizo otro programa.
    Así actúan herramientas que la persona dueña instala fuera de la App Store. También lo hace software espía oculto en una app.
rule-ios-crash-logs-borrowed-name = Un programa en { $path } lleva el nombre de una parte de iOS, y está en otro lugar.
rule-ios-crash-logs-borrowed-name-about =
    Las partes de iOS están en carpetas que nada más puede cambiar. En casos publicados, software espía tomó sus nombres para no ser visto.
rule-ios-crash-logs-crashed-again-and-again =
    { $several ->
        [yes] Programas que tratan el contenido que llega ({ $process }) fallaron { $count } veces en una hora.
       *[no] El programa { $process }, que trata el contenido que llega, falló { $count } veces en una hora.
    }
rule-ios-crash-logs-crashed-again-and-again-about =
    Los ataques que no necesitan ningún toque se suelen probar varias veces, y cada intento puede acabar en un fallo.
    Un error corriente también se puede repetir. Mire qué llegó justo antes.

benign-program-fault = Los programas fallan por errores propios, sobre todo después de una actualización.
benign-odd-message = Alguien envió una imagen, un texto o un archivo raro sin mala intención.
benign-jailbreak = La persona dueña quitó a propósito los bloqueos del teléfono (un jailbreak) e instaló programas.
benign-developer-phone = El teléfono se usa para escribir y probar apps.
next-compare-crash-with-messages = Compare las horas de los fallos con los mensajes y las llamadas de los minutos anteriores.

rule-ios-crash-logs-led-astray =
    { $sign ->
        [pointer] El programa { $process }, que trata contenido recibido, falló porque se había cambiado un lugar protegido de su memoria.
        [alignment] El programa { $process }, que trata contenido recibido, falló en un lugar de la memoria donde nada puede empezar.
       *[address] El programa { $process }, que trata contenido recibido, falló en un lugar de la memoria que no puede existir.
    }
rule-ios-crash-logs-led-astray-about =
    Los intentos de atacar un teléfono pueden acabar en un fallo así. Los errores corrientes de un programa acaban igual.
    La hora importa: mire qué llegó justo antes.
