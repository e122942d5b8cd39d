### Not yet reviewed by a person who speaks it.

artifact-ios-unified-log-messages = Messages dans le journal du système
artifact-ios-unified-log-messages-about =
    Les programmes écrivent des messages dans le journal du téléphone. On y cherche des noms connus de programmes, d’apps,
    de fichiers et d’adresses. Les autres messages ne sont pas gardés, sauf les plus récents qui disent ce qui a été fait avec le téléphone.
