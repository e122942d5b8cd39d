### Not yet reviewed by a person who speaks it.
artifact-android-adb-state = Computadoras de confianza
artifact-android-adb-state-about =
    Computadoras que pueden controlar el teléfono por cable o por la red, y cuándo lo hicieron por última vez.
rule-android-adb-state-computers-trusted = El teléfono confía en { $keys } computadoras para que lo controlen.
rule-android-adb-state-computers-trusted-about =
    Una computadora de confianza puede instalar apps y copiar datos. Cada una se autorizó una vez, con el teléfono desbloqueado.
rule-android-adb-state-wireless-debugging = Hay computadoras que pueden controlar el teléfono por la red.
rule-android-adb-state-wireless-debugging-about =
    La depuración inalámbrica está hecha para desarrolladores. Necesita un código que muestra el teléfono.

benign-android-own-computer = Las computadoras son suyas, o con una de ellas se hizo este informe.

next-android-revoke-debugging = Mire en Ajustes (o Configuración), Opciones para desarrolladores, Revocar autorizaciones de depuración USB. Hágalo después de recibir consejo.
