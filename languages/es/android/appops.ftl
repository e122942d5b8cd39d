### Not yet reviewed by a person who speaks it.
artifact-android-appops = Uso de permisos por las apps
artifact-android-appops-about =
    Último uso por cada app del micrófono, la cámara, la ubicación y otros permisos, y lo que se le negó.
rule-android-appops-listening-now = La app “{ $package }” estaba usando un permiso cuando se hizo el informe: { $operation }.
rule-android-appops-listening-now-about =
    El micrófono, la cámara o la pantalla estaban en uso. Android muestra un punto verde para los dos primeros.
rule-android-appops-used-in-background = La app “{ $package }” usó un permiso cuando nadie la miraba: { $operation }.
rule-android-appops-used-in-background-about =
    Android deja que las apps usen el micrófono y la cámara a escondidas solo en casos especiales.
rule-android-appops-restricted-settings-allowed = Alguien permitió a la app “{ $package }” algo que Android niega a las apps de origen desconocido.
rule-android-appops-restricted-settings-allowed-about =
    Una app que llegó como archivo no puede leer la pantalla ni las notificaciones. Alguien tiene que permitirlo en sus ajustes.
    Las guías de stalkerware (apps para vigilar a la pareja) piden a sus compradores que lo hagan.
rule-android-appops-installs-others = La app “{ $package }” instaló otras apps, o lo intentó.
rule-android-appops-installs-others-about =
    Android pregunta antes de que una app pueda hacerlo. Algunas apps dañinas traen así una segunda.

benign-android-opens-app-files = Un navegador, un gestor de archivos o una app de mensajes suya abrió el archivo de una app.
benign-android-call-or-assistant = Lo hace una llamada, un asistente de voz, una grabadora o una app de cámara suya.

next-android-look-at-permissions = Mire en Ajustes (o Configuración), Privacidad, Panel de privacidad. Muestra qué app usó qué en los últimos días.
