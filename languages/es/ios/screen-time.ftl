### Not yet reviewed by a person who speaks it.
artifact-ios-screen-time = Tiempo de uso (Tiempo en pantalla)
artifact-ios-screen-time-about =
    Esta función cuenta, hora por hora, cuánto se usó cada app y cuánto se mostró cada sitio.
    También puede contener otros dispositivos de la misma cuenta o familia.
