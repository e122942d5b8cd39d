### Not yet reviewed by a person who speaks it.
artifact-android-getprop = Propiedades del sistema
artifact-android-getprop-about =
    Notas breves del sistema sobre sí mismo: su versión, cómo arrancó y qué bloqueos están abiertos.
    Algún software espía conocido deja aquí notas propias.
rule-android-getprop-weakened-system = { $count ->
    [one] Un bloqueo del sistema está abierto: { $properties }.
   *[other] { $count } bloqueos del sistema están abiertos: { $properties }.
}
rule-android-getprop-weakened-system-about =
    Android comprueba en cada arranque que nadie lo ha cambiado. En este teléfono, algunas comprobaciones están desactivadas o no dieron el resultado debido.
rule-android-getprop-debug-over-network = El puente de depuración escucha en la red, en el puerto { $port }.
rule-android-getprop-debug-over-network-about =
    Por este puente, una computadora puede controlar el teléfono. Está hecho para desarrolladores, y desactivado en casi todos los teléfonos.
rule-android-getprop-old-security-patch = Las actualizaciones de seguridad terminaron { $days } días antes de hacerse el informe, el { $patch }.
rule-android-getprop-old-security-patch-about =
    Los fallos que se cerraron después siguen abiertos en este teléfono. Eso facilita un ataque. No muestra que haya habido uno.

benign-android-own-system = La persona dueña puso otro sistema en el teléfono, o es un teléfono para desarrolladores.
benign-android-developer = Alguien que escribe apps usa el teléfono para hacer pruebas.
benign-android-no-more-updates = El fabricante ya no da actualizaciones para este teléfono.

next-android-ask-about-unlocking = Pregunte quién desbloqueó el sistema del teléfono, y cuándo. Los teléfonos de segunda mano pueden venir así.
next-android-switch-off-debugging = Desactive la depuración en Ajustes (o Configuración), Sistema, Opciones para desarrolladores, después de recibir consejo.
next-android-update = Instale la última actualización. Si el fabricante no da ninguna, piense en otro teléfono.
