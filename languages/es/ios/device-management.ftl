### Not yet reviewed by a person who speaks it.
artifact-ios-device-management = Gestión del teléfono por otros
artifact-ios-device-management-about =
    Las empresas, las escuelas y los vendedores pueden inscribir un teléfono para gestionarlo a distancia.
    El teléfono anota quién lo hace, y qué ajustes impone.
rule-ios-device-management-supervised = Este teléfono está supervisado por “{ $organization }”.
rule-ios-device-management-supervised-about =
    Quien supervisa un teléfono puede instalar apps y perfiles sin preguntar, y puede bloquear sus ajustes.
    Los teléfonos de empresas y escuelas están supervisados. Un teléfono privado normalmente no.
rule-ios-device-management-managed-by-server = Un servidor gestiona este teléfono: { $address }.
rule-ios-device-management-managed-by-server-about =
    Un servidor de gestión puede cambiar ajustes, instalar apps y borrar el teléfono a distancia.
rule-ios-device-management-updates-held-back = Un ajuste retrasa las actualizaciones de este teléfono ({ $setting }).
rule-ios-device-management-updates-held-back-about =
    Las actualizaciones cierran los fallos que usan los ataques. Quienes gestionan muchos teléfonos las retrasan para probarlas antes.

benign-second-hand-phone = El teléfono se compró usado, y la persona dueña anterior no lo sacó de la gestión.
