### Not yet reviewed by a person who speaks it.
artifact-ios-web-cache = Caché web de las apps
artifact-ios-web-cache-about =
    Lo que las apps descargaron de internet y guardaron un tiempo: la dirección, la hora y de dónde vino la respuesta.
    Las copias de seguridad contienen pocas; una copia de todos los archivos contiene muchas.
