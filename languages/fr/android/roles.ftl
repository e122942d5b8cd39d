### Not yet reviewed by a person who speaks it.

artifact-android-roles = Rôles des applications
artifact-android-roles-about =
    Quelle application le téléphone utilise pour les messages, les appels, la navigation et l’assistance.
