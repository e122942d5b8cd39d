### Not yet reviewed by a person who speaks it.

artifact-ios-data-usage = Consommation de données des processus
artifact-ios-data-usage-about =
    Le téléphone compte combien de données chaque processus consomme. La liste remonte souvent à des années.
    Un nom de processus publié dans cette liste montre qu’il a fonctionné sur ce téléphone ou sur le précédent.
rule-ios-data-usage-usage-without-process =
    { $rows ->
        [one] Des données ont été consommées par le processus numéro { $process }, mais son nom a été effacé.
       *[other] Des données ont été consommées { $rows } fois par le processus numéro { $process }, mais son nom a été effacé.
    }
rule-ios-data-usage-usage-without-process-about =
    Le téléphone garde les noms des processus dans une table et leur consommation de données dans une autre.
    Des cas publiés montrent des noms effacés de la première table seulement.
rule-ios-data-usage-process-numbers-missing =
    { $missing ->
        [one] Un processus manque dans la liste numérotée : { $gaps }.
       *[other] { $missing } processus manquent dans la liste numérotée : { $gaps }.
    }
rule-ios-data-usage-process-numbers-missing-about =
    Le téléphone numérote les processus l’un après l’autre. Un trou montre qu’une ligne a été effacée.
    Les téléphones effacent tout seuls d’anciennes lignes ; seul, cela dit donc peu.
