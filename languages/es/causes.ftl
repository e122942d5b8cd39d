### Not yet reviewed by a person who speaks it.
### Harmless causes and next steps that rules name.

benign-advertising-redirect = Los anuncios y los contadores de visitas llevan el navegador a otra página en un instante, todo el día.
benign-short-link = Un enlace corto lleva el navegador a la página que representa.
benign-statistics-reset = Alguien puso a cero las estadísticas en los ajustes, o el teléfono borró por sí mismo entradas antiguas.
benign-restored-backup = Las entradas vinieron de un teléfono anterior por medio de una copia de seguridad.
benign-damaged-database = La base de datos estaba dañada, y al repararla quedaron fuera algunas entradas.
benign-app-removed = Se quitó una app, y con ella su entrada.
benign-own-profile = La persona dueña puso el perfil, por ejemplo para una VPN, una red escolar o un filtro de anuncios.
benign-forged-notification = Alguien falsificó el mensaje para asustarle o para llevarle a una página falsa.
benign-forwarded-message = Alguien reenvió el mensaje, o lo citó.

next-look-at-the-address = Mire las dos direcciones. ¿Las conoce? ¿Abrió usted la primera?
next-compare-with-sysdiagnose = Haga también un archivo de diagnóstico del teléfono. Muestra qué programas se ejecutaron últimamente.
next-ask-who-installed-it = Pregúntese quién puso el perfil en el teléfono, y para qué.
next-look-in-settings-profiles = Mire en Ajustes (o Configuración), General, VPN y gestión (o administración) de dispositivos. No quite nada antes de recibir consejo.
next-check-apple-account = Inicie sesión en su cuenta de Apple en el sitio web de Apple, desde otro dispositivo. Un aviso verdadero aparece arriba en esa página.
