### Not yet reviewed by a person who speaks it.

artifact-android-location-use = Utilisation de la position
artifact-android-location-use-about =
    Quelles applications demandent où est le téléphone, et combien de fois elles ont reçu une réponse.
rule-android-location-use-made-up-places = Une application dit au téléphone où il est, à la place de « { $provider } ».
rule-android-location-use-made-up-places-about =
    Quelqu’un a permis à une application d’inventer des positions. Les gens qui jouent ou qui essaient des applications le font.

benign-android-made-up-places = Vous utilisez une application qui change votre position, pour un jeu ou pour votre vie privée.

next-android-look-at-mock-location = Regardez dans Paramètres, Options pour les développeurs, l’application de position fictive. La connaissez-vous ?
