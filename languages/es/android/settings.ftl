### Not yet reviewed by a person who speaks it.
artifact-android-settings = Ajustes del teléfono
artifact-android-settings-about =
    Todos los ajustes del teléfono y de sus usuarios, y qué app escribió cada uno.
    Muestran qué app lee las notificaciones, cuál es el teclado y qué se desactivó.
rule-android-settings-protection-off = { $count ->
    [one] Una protección contra apps dañinas está desactivada: { $settings }.
   *[other] { $count } protecciones contra apps dañinas están desactivadas: { $settings }.
}
rule-android-settings-protection-off-about =
    Android mira las apps antes de que se instalen, y Play Protect las mira cada día. Una parte de esto está desactivada.
    Las guías de stalkerware (apps para vigilar a la pareja) dicen a sus compradores que lo desactiven.
rule-android-settings-traffic-led-elsewhere = El tráfico de internet del teléfono pasa por otra computadora: { $settings }.
rule-android-settings-traffic-led-elsewhere-about =
    Un proxy para todo el teléfono ve a dónde se conecta. Las oficinas y algunas apps usan uno.

benign-android-switched-off-by-owner = La persona dueña lo desactivó, por ejemplo para instalar una app de otro origen.
benign-android-no-google = El teléfono no tiene servicios de Google, o la persona dueña no aceptó enviar apps a Google.
benign-android-proxy-app = Lo puso una app contra anuncios, o una herramienta de pruebas.

next-android-look-at-play-protect = Abra Play Store, su imagen de perfil, Play Protect. Actívelo después de recibir consejo.
next-android-ask-about-proxy = ¿Conoce esta dirección? Mire en los ajustes de la red Wi-Fi, en Proxy.
