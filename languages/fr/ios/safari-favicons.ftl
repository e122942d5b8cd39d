### Not yet reviewed by a person who speaks it.

artifact-ios-safari-favicons = Icônes de sites de Safari
artifact-ios-safari-favicons-about =
    Les petites images de sites que Safari a reçues, ou a essayé d’obtenir, avec la page de chacune.
    Elles peuvent rester quand l’historique a été effacé.
