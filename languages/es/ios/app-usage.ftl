### Not yet reviewed by a person who speaks it.
artifact-ios-app-usage = Uso de las apps
artifact-ios-app-usage-about =
    Durante unas cuatro semanas, el teléfono anota qué apps estuvieron abiertas, qué sitios mostraron y qué se instaló.
    Por lo general, las copias de seguridad no contienen esta lista.
