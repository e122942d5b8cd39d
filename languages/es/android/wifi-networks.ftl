### Not yet reviewed by a person who speaks it.
artifact-android-wifi-networks = Redes Wi-Fi
artifact-android-wifi-networks-about =
    Redes Wi-Fi que el teléfono conoce, quién las configuró, y sus proxies.
rule-android-wifi-networks-proxy = La red Wi-Fi “{ $network }” pasa por otra computadora: { $proxy }.
rule-android-wifi-networks-proxy-about =
    Un proxy ve a dónde se conecta el teléfono mientras usa esta red. Las oficinas y las escuelas usan uno.
rule-android-wifi-networks-own-certificate = La red Wi-Fi “{ $network }” trae un certificado propio.
rule-android-wifi-networks-own-certificate-about =
    Las oficinas y las escuelas tienen redes así, para que los teléfonos distingan la red verdadera de una falsa.

benign-android-wifi-of-work = Es la red de su trabajo, su escuela o su universidad.

next-android-ask-about-wifi = ¿Conoce esta red? Mire en la lista de redes guardadas, y pregunte a quien la maneja.
