### Not yet reviewed by a person who speaks it.

artifact-android-text-sweep = Noms et adresses dans tout le texte
artifact-android-text-sweep-about =
    Chaque adresse, application et fichier que le texte du rapport nomme quelque part, comparé aux listes publiées.
    Un nom dans un texte ne veut pas toujours dire que la chose était là.
