### Not yet reviewed by a person who speaks it.
artifact-ios-configuration-profiles = Perfiles de configuración
artifact-ios-configuration-profiles-about =
    Un perfil puede cambiar ajustes del teléfono y permitir que otra persona lo gestione.
    También usan perfiles las empresas, las escuelas y los servicios de VPN.
rule-ios-configuration-profiles-managed = El perfil “{ $name }” permite que otra persona gestione este teléfono.
rule-ios-configuration-profiles-managed-about =
    Un perfil de gestión de dispositivos puede instalar apps, cambiar ajustes y borrar el teléfono a distancia.
rule-ios-configuration-profiles-root-certificate = El perfil “{ $name }” añade un certificado en el que este teléfono puede confiar.
rule-ios-configuration-profiles-root-certificate-about =
    Quien tiene un certificado raíz de confianza puede fingir ser un sitio web, si el tráfico pasa por sus manos.
rule-ios-configuration-profiles-traffic-led-elsewhere = El perfil “{ $name }” lleva el tráfico de red por otro camino ({ $types }).
rule-ios-configuration-profiles-traffic-led-elsewhere-about =
    Una VPN, un proxy, un filtro o servidor de nombres de un perfil ve con qué sitios habla el teléfono.
rule-ios-configuration-profiles-traffic-can-be-read =
    El perfil “{ $name }” añade un certificado y además lleva el tráfico de red por otro camino ({ $types }).
rule-ios-configuration-profiles-traffic-can-be-read-about =
    Las dos cosas juntas permiten que el autor del perfil lea tráfico que debería ser secreto.
    Algunas empresas y filtros de contenido lo hacen abiertamente.
rule-ios-configuration-profiles-hides-notifications = El perfil “{ $name }” cambia qué notificaciones aparecen.
rule-ios-configuration-profiles-hides-notifications-about =
    Un perfil así puede silenciar una app, de modo que quien usa el teléfono no vea lo que esta hace.
rule-ios-configuration-profiles-cannot-be-removed = Quien usa el teléfono no puede quitar el perfil “{ $name }”.
rule-ios-configuration-profiles-cannot-be-removed-about =
    Los teléfonos gestionados tienen perfiles así. En un teléfono privado es poco común.
