### Not yet reviewed by a person who speaks it.
artifact-android-vpn = VPN y redes
artifact-android-vpn-about =
    Qué app lleva el tráfico de internet, y por qué servidores de nombres y proxies pasa.
rule-android-vpn-always-on = La app “{ $package }” lleva todo el tráfico de internet del teléfono, y está siempre activada.
rule-android-vpn-always-on-about =
    Una app de VPN ve a dónde se conecta el teléfono. Muchas personas usan una para protegerse.
    Solo importa si nadie sabe quién la configuró.
rule-android-vpn-network-proxy = Una red que usó el teléfono pasa por otra computadora: { $proxy }.
rule-android-vpn-network-proxy-about =
    Un proxy ve a dónde se conecta el teléfono. Las oficinas, las escuelas y algunas operadoras usan uno.

benign-android-own-vpn = Usted mismo configuró la VPN, o lo hizo una app de privacidad o contra anuncios.
benign-android-carrier-proxy = La operadora pone esta dirección a todo el mundo.

next-android-look-at-vpn = Mire en Ajustes (o Configuración), Red e Internet, VPN. ¿Conoce la app? ¿La configuró usted?
