### Not yet reviewed by a person who speaks it.

artifact-ios-id-status-cache = Comptes recherchés
artifact-ios-id-status-cache-about =
    Le téléphone demande à Apple si un compte utilise iMessage ou FaceTime, et retient la réponse.
    Un compte publié ici a écrit à ce téléphone, ou a reçu un message de lui. Cela ne montre pas que quelque chose a été ouvert.
rule-ios-id-status-cache-empty-characters =
    { $services ->
        [one] Un compte recherché a des caractères vides dans son nom.
       *[other] Un compte recherché { $services } fois a des caractères vides dans son nom.
    }
rule-ios-id-status-cache-empty-characters-about =
    Personne ne peut taper un tel nom. Il apparaît sur des téléphones attaqués par iMessage.

benign-damaged-file = Le fichier était abîmé, et c’est de là que viennent les caractères vides.
