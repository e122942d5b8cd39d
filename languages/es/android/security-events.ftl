### Not yet reviewed by a person who speaks it.
artifact-android-security-events = Sucesos de seguridad del teléfono
artifact-android-security-events-about =
    El registro de protección del teléfono guarda qué programas se iniciaron, y qué apps llegaron y se fueron.
    También guarda lo que se hizo por cable, y cuándo se bloqueó y se desbloqueó el teléfono.
rule-android-security-events-app-installed-over-cable = Una computadora instaló la app “{ $package }” por cable.
rule-android-security-events-app-installed-over-cable-about =
    Quien tiene un teléfono desbloqueado puede instalar una app desde una computadora. Así se ha puesto software espía en teléfonos.
rule-android-security-events-controlled-over-cable = { $count ->
    [one] Una computadora dio una orden al teléfono por cable o por la red, el { $days }.
   *[other] Una computadora dio { $count } órdenes al teléfono por cable o por la red, estos días: { $days }.
}
rule-android-security-events-controlled-over-cable-about =
    Recoger esta evidencia puede causar lo mismo. Mire los días: ¿tenía usted el teléfono? ¿Estaba conectado a su computadora?
rule-android-security-events-certificate-authority-added = Se indicó al teléfono que confiara en { $count ->
    [one] una autoridad de certificación
   *[other] { $count } autoridades de certificación
} más: { $what }
rule-android-security-events-certificate-authority-added-about =
    Quien tiene un certificado así puede leer tráfico de internet protegido del teléfono, si pasa por su computadora.
rule-android-security-events-start-not-verified = El teléfono arrancó { $count ->
    [one] una vez
   *[other] { $count } veces
} sin la comprobación habitual de su sistema: { $what }
rule-android-security-events-start-not-verified-about =
    Un teléfono corriente arranca en el estado verde, con su sistema comprobado. Los teléfonos desbloqueados no.
rule-android-security-events-check-failed = { $count ->
    [one] Una comprobación de seguridad del teléfono falló: { $what }
   *[other] Comprobaciones de seguridad del teléfono fallaron { $count } veces: { $what }
}
rule-android-security-events-check-failed-about =
    Pasa cuando un sitio web muestra un certificado equivocado, o cuando una parte del teléfono tiene un error.
rule-android-security-events-unlock-tries-failed = Alguien intentó { $count } veces en una hora desbloquear el teléfono, y no lo consiguió.
rule-android-security-events-unlock-tries-failed-about =
    Puede que alguien que no sabe el código tuviera el teléfono. También puede que fuera un niño.
rule-android-security-events-policy-set = Una app que gestiona el teléfono le puso reglas: { $what }
rule-android-security-events-policy-set-about =
    Una app así puede poner reglas para la pantalla de bloqueo y la cámara, y bloquear el teléfono a distancia.
rule-android-security-events-logging-interrupted = { $count ->
    [one] El registro de protección se interrumpió: { $what }
   *[other] El registro de protección se interrumpió { $count } veces: { $what }
}
rule-android-security-events-logging-interrupted-about =
    Lo que pasó mientras el registro estaba desactivado o lleno no está en él.
rule-android-security-events-events-missing = { $missing ->
    [one] Falta un suceso en el registro de protección.
   *[other] Faltan { $missing } sucesos en el registro de protección. Lugares: { $gaps }.
}
rule-android-security-events-events-missing-about =
    El teléfono numera sus sucesos uno tras otro. En estos archivos faltan algunos números.

benign-android-this-examination = Usted, o quien le ayuda, conectó el teléfono a una computadora para examinarlo.
benign-android-network-at-hotel = Una red de un hotel o un tren mostró su propia página en lugar de un sitio web.
benign-android-child-or-pocket = Un niño, o un bolsillo, tocó la pantalla una y otra vez.
benign-android-logging-off-by-owner = La persona dueña desactivó la protección y la volvió a activar.
benign-android-part-of-the-log = Los archivos contienen solo una parte del registro.

next-android-who-had-the-phone = Mire la hora. ¿Quién tenía entonces el teléfono? ¿Estaba conectado a una computadora?
next-android-look-at-certificates = Mire en Ajustes (o Configuración), Seguridad, Cifrado (o Encriptación) y credenciales, en los certificados del usuario.
next-android-keep-the-logs = Guarde los archivos del registro. Descárguelos otra vez del teléfono y compare.
