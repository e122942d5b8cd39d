### Not yet reviewed by a person who speaks it.

artifact-ios-web-cache = Cache web des applications
artifact-ios-web-cache-about =
    Ce que les applications ont reçu d’internet et gardé un moment : l’adresse, l’heure et l’origine de la réponse.
    Les sauvegardes en contiennent peu ; une copie de tous les fichiers en contient beaucoup.
