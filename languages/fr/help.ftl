### Not yet reviewed by a person who speaks it.
###
### What the command line says of itself.

help-program = Examine les traces qu’un téléphone garde, à la recherche de logiciels espions connus. Rien ne quitte cet ordinateur.
help-option-help = afficher cette aide
help-option-version = afficher la version
help-heading-example = Exemple :
help-exit-codes =
    Codes de sortie : 0 aucune trace connue dans ce qui a été lu, 1 traces, 2 à regarder de plus près, 3 pas de réponse possible, 64 mauvais usage, 65 pas de données de téléphone, 66 chemin impossible à lire, 70 une erreur de Bridle, 73 sortie impossible à écrire, 77 mot de passe absent ou faux, 130 annulé.

help-check = Examiner une sauvegarde ou un fichier de diagnostic. C’est la tâche principale.
help-check-evidence = dossier de sauvegarde ou fichier de diagnostic ; plusieurs d’un même téléphone donnent un seul rapport
help-option-indicators = fichier ou dossier d’indices publiés (indicateurs), ajoutés à ceux qui sont installés ; peut se répéter
help-option-only-indicators = utiliser seulement les indices donnés
help-option-allow = fichier de valeurs que vous connaissez et qui ne sont pas signalées ; le rapport dit combien de fois elles ont été rencontrées
help-option-identity-file = fichier qui contient une clé secrète age, pour des données chiffrées avec age pour une clé
help-option-password-file = fichier qui contient le mot de passe de la sauvegarde ; sinon la variable BRIDLE_BACKUP_PASSWORD ; sinon il est demandé
help-option-out = écrire le rapport dans ce dossier, qui doit être nouveau ou vide
help-option-force = écrire dans un dossier qui n’est pas vide
help-option-records = écrire aussi chaque relevé et la chronologie complète
help-option-redact = remplacer par des repères les contenus personnels qui ne fondent aucun constat
help-option-sign = signer le manifeste avec la clé secrète de ce fichier minisign (sans mot de passe)
help-option-only = lire seulement ces artefacts (identifiants séparés par des virgules)
help-option-skip = laisser de côté ces artefacts (identifiants séparés par des virgules)
help-option-lang = langue des textes ; deux langues séparées par une virgule donnent deux colonnes
help-option-json = écrire report.json sur la sortie standard et rien d’autre
help-option-since = premier jour de la chronologie écrite
help-option-until = dernier jour de la chronologie écrite
help-option-event = un souvenir de la personne, avec sa date : « 2026-05-03 passage de frontière » ; il est sur la chronologie mais ne compte pas comme un élément trouvé ; peut être répété
help-option-consent = qui a donné son accord pour cet examen
help-option-yes = déclarer que le ou la propriétaire est d’accord
help-option-jobs = nombre de tâches en parallèle
help-option-limit = fixer une limite de ressources ; peut se répéter
help-option-quiet = ne pas montrer la progression
help-option-verbose = montrer chaque étape
help-option-no-color = ne pas utiliser de couleurs

help-explain = Expliquer une règle ou un artefact, avec ses causes banales.
help-explain-rule = identifiant d’une règle ou d’un artefact, comme dans un rapport
help-coverage = Donner la liste de ce qui peut être lu, ce que cela peut montrer, et combien d’indices cela permet de chercher.
help-coverage-json = écrire en JSON
help-records = Écrire les entrées d’un artefact en lignes JSON.
help-records-artifact = identifiant de l’artefact ; « processes » pour chaque programme qu’une partie a vu fonctionner
help-records-as = écrire ce que MVT, l’outil de référence, aurait écrit : un fichier par module, avec ses noms (mvt)
help-records-out = avec --as : le dossier de ces fichiers, qui doit être nouveau ou vide
help-verify = Regarder si un dossier de rapport est comme au moment où il a été écrit.
help-verify-folder = dossier de rapport
help-verify-key = clé publique, ou fichier qui la contient, avec laquelle le rapport doit être signé
help-handover = Réunir ce dont une personne qui aide a besoin d’un rapport, dans un fichier qu’elle seule peut ouvrir.
help-handover-to = clé publique age (age1…) de qui peut l’ouvrir, ou un fichier avec de telles clés ; peut être répété
help-handover-out = fichier à écrire
help-handover-no-redact = garder les noms, les numéros et les textes tels quels
help-handover-force = écrire par-dessus un fichier qui est déjà là
help-web = Écrire la page : un seul fichier qui vérifie un téléphone dans un navigateur.
help-web-out = fichier dans lequel écrire la page
help-example = Écrire des données inventées, pour des démonstrations et des formations.
help-example-name = quel genre : { $names }
help-example-folder = dossier où les écrire ; doit être nouveau ou vide
help-example-clean = sans traces ajoutées exprès
help-example-seed = nombre qui décide des détails ; le même nombre donne les mêmes fichiers

coverage-line = { $indicators ->
    [0] aucun indice
    [one] un indice
   *[other] { $indicators } indices
}, { $rules ->
    [0] aucune règle
    [one] une règle
   *[other] { $rules } règles
}
coverage-name = { $name } : { $testable } indices sur { $loaded }
coverage-more-names = { $count ->
    [one] et un autre nom
   *[other] et { $count } autres noms
}
coverage-untested = Rien dans ce genre de données ne contient : { $types }

heading-could-also-be = Autres explications possibles :
heading-how-to-find-out = Comment le savoir, et que faire maintenant :
heading-sources = Sources :
heading-next-step = Que faire :
heading-examples = Voir aussi :

web-written = La page a été écrite dans { $path }. Elle n’a pas besoin de réseau.
example-written = Des données inventées ont été écrites dans { $path }. Elles ne viennent du téléphone de personne.
example-password = Le mot de passe de la sauvegarde est : { $password }
example-next = Pour les examiner :
error-unknown-example = Il n’y a pas d’exemple nommé { $name }.
error-unknown-example-next = Voici ceux qui existent : { $choices }.
help-indicators = Montre, étudie et installe des indices publiés.
help-indicators-list = Montre quels indices sont installés.
help-indicators-lint = Dit ce que contient un fichier d’indices, ce qui est étrange, et ce qui n’a pas été compris.
help-indicators-import = Installe des fichiers d’indices, pour que chaque examen les cherche.
help-indicators-files = fichiers d’indices : STIX 2, MISP, YAML, CSV ou listes simples, un zip de ces fichiers, un paquet ; - est l’entrée standard
help-indicators-key = clé publique, ou fichier qui la contient, avec laquelle des paquets peuvent désormais être signés
help-indicators-update = Télécharge les listes publiques d’indices. Aucune autre commande n’utilise le réseau.
help-indicators-index = adresse ou fichier de l’index à suivre ; sinon l’index public
help-indicators-mirror = prendre les fichiers dans ce dossier ; rien n’est téléchargé
help-indicators-pins = prendre seulement les fichiers qui ont les empreintes de ce fichier de verrouillage
help-indicators-keep-going = laisser de côté les fichiers impossibles à télécharger, ou les garder tels quels
help-indicators-rollback = Revient aux listes d’avant la dernière mise à jour. Fait deux fois, cela s’annule.
help-indicators-pack = Fait un petit fichier signé de tous les indices, pour des ordinateurs sans réseau.
help-indicators-out = fichier à écrire
help-indicators-sign = clé secrète dans un fichier minisign, sans mot de passe ; sinon une clé à vous
