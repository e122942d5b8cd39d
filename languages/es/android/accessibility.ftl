### Not yet reviewed by a person who speaks it.
artifact-android-accessibility = Servicios de accesibilidad
artifact-android-accessibility-about =
    Ayudas para personas que necesitan que algo lea o toque la pantalla por ellas. Pueden ver todo lo que hay en ella.
    El software espía usa la misma puerta.
rule-android-accessibility-unknown-service-on = La app “{ $package }” puede leer la pantalla como servicio de accesibilidad, y está activada.
rule-android-accessibility-unknown-service-on-about =
    Un servicio de accesibilidad ve la pantalla y lo que se escribe. Este no es ninguna de las ayudas muy conocidas.
    También lo usan los gestores de contraseñas y otras apps corrientes.

benign-android-helper-app = Lo necesita un gestor de contraseñas, un filtro de pantalla, una herramienta de ayuda remota u otra app suya.
benign-android-maker-service = El fabricante del teléfono puso allí el servicio.

next-android-look-at-accessibility = Mire en Ajustes (o Configuración), Accesibilidad. ¿Activó usted este servicio? ¿Para qué?
