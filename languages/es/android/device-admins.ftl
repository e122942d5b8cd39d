### Not yet reviewed by a person who speaks it.
artifact-android-device-admins = Administradores del dispositivo
artifact-android-device-admins-about =
    Apps que pueden bloquear o borrar el teléfono y no se quitan de la manera habitual. Algún software espía se da este papel.
rule-android-device-admins-phone-owned = La app “{ $package }” es propietaria del teléfono o de un perfil en él, y pone sus reglas.
rule-android-device-admins-phone-owned-about =
    Una app propietaria puede instalar apps, leer registros y prohibir ajustes. En un teléfono del trabajo es corriente.
rule-android-device-admins-admin-active = La app “{ $package }” es administradora del teléfono.
rule-android-device-admins-admin-active-about =
    Una app administradora puede bloquear o borrar el teléfono. Sigue allí hasta que alguien le retira ese permiso.

benign-android-work-profile-app = Una app que mantiene separadas dos cuentas creó un perfil propio.
benign-android-anti-theft = Lo pidió una app contra robos, una app de correo o una app para padres.

next-android-look-at-admins = Mire en Ajustes (o Configuración), Seguridad, Aplicaciones de administración de dispositivos. ¿Conoce cada una?
