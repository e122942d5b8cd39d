### La page : ce qu’elle demande, ce qu’elle explique, ce qu’elle dit quand quelque chose échoue.

page-title = Bridle : chercher sur un téléphone les traces de logiciels espions connus
page-title-step = { $step } sur { $steps }, { $name }
page-header = Vérification d’un téléphone
page-language = Langue
page-skip = Aller au contenu
page-back = Retour
page-next = Continuer
page-remove = Retirer
page-start-over = Recommencer

page-start = Cherchez sur un téléphone les traces de logiciels espions connus
page-start-need = Il vous faut une sauvegarde du téléphone ou un fichier de diagnostic, sur cet ordinateur.
page-start-time = La vérification prend quelques minutes. Faire la sauvegarde peut prendre une heure.
page-start-limits = Elle trouve les traces que des experts ont publiées. Elle ne voit pas un logiciel espion que personne n’a encore décrit.
page-offline = Cette page est chargée. Vous pouvez couper internet et continuer. Elle n’envoie rien nulle part.
page-safe-moment = Est-ce le bon moment ?
page-safe-moment-who = Quelqu’un qui contrôle ce téléphone, l’ordinateur, le réseau ou le compte en ligne peut remarquer ce que vous faites ici.
page-safe-moment-other = Si c’est possible, prenez un autre ordinateur, dans un lieu où vous vous sentez en sécurité.
page-safe-moment-first = Si vous craignez des violences chez vous, parlez d’abord à une ligne d’aide. Retirer un logiciel espion peut aussi se remarquer.
page-start-go = Commencer
page-example = Essayer avec un exemple
page-example-about = La page invente un téléphone et le vérifie. Rien de ce qui est à vous n’est utilisé.
page-example-which = Quel exemple ?
page-example-planted = Avec des traces placées exprès
page-example-password = Le mot de passe de cet exemple est : { $password }
page-example-consent = Un téléphone inventé

page-have = Qu’avez-vous ?
page-have-shows = Ce que cela montre
page-have-steps = Comment le faire
page-have-choose = J’ai cela
page-have-ios-backup = Sauvegarde d’iPhone ou d’iPad
page-have-ios-backup-about = Le mieux pour les liens reçus et les traces plus anciennes. La faire prend de 30 à 60 minutes.
page-have-ios-sysdiagnose = Fichier de diagnostic d’iPhone
page-have-ios-sysdiagnose-about = Le mieux pour ce qui s’est passé récemment. Le faire prend 15 minutes. Il s’appelle « sysdiagnose » et finit par .tar.gz.
page-have-android = Rapport de bug d’Android ou AndroidQF
page-have-android-about = Montre les applications, leurs droits et ce qui a tourné récemment. Le faire prend 10 minutes.
page-have-intrusion-logs = Journaux d’intrusion d’Android
page-have-intrusion-logs-about = Seulement si la Protection avancée les gardait déjà. Ils remontent jusqu’à un an.
page-have-keepsake = L’empreinte d’un contrôle précédent
page-have-keepsake-about = Le petit fichier fermé qui a été fait après un contrôle de ce téléphone. Il est comparé avec les indices d’aujourd’hui, en une minute.

page-give = Donnez-le à la page
page-give-drop = Déposez ici le dossier ou le fichier
page-give-drop-about = Ainsi le navigateur ne demande rien.
page-give-folder = Choisir un dossier
page-give-file = Choisir un fichier
page-give-upload = Votre navigateur va dire « importer » ou « envoyer ». Rien n’est envoyé : la page n’a nulle part où l’envoyer.
page-give-where = Où l’ordinateur garde-t-il les sauvegardes ?
page-give-looking = Lecture de ce que vous avez donné …
page-give-found = Voici ce que voit la page
page-give-encrypted = protégée par un mot de passe
page-give-size = Taille
page-give-files = Fichiers
page-give-files-count = { $count ->
    [one] un seul, ouvert s’il le faut
   *[other] { $count } ; seuls ceux qu’il faut sont ouverts
}
page-give-clues = Indices publiés
page-give-clues-about = Le téléphone est comparé aux indices. Sans eux, la page ne peut donner aucune réponse.
page-clues-where = Où trouver des indices ?
page-clues-how = Trois groupes publient des indices gratuitement. Ouvrez une de ces adresses, appuyez sur « Code », puis sur « Download ZIP ». Ajoutez ce fichier ici, sans le décompresser. Chaque groupe connaît d’autres logiciels espions : ajoutez-en plusieurs.
page-clues-seen = Qui surveille le réseau peut voir que vous consultez ces adresses.
page-clues-amnesty = Amnesty International, sur les logiciels espions qu’achètent des gouvernements
page-clues-mvt = Mobile Verification Toolkit, sur les logiciels espions de nombreux fabricants
page-clues-echap = Echap, sur les logiciels espions qu’un proche peut installer
page-give-clues-choose = Ajouter des fichiers d’indices
page-give-clues-looking = Examen des indices …
page-give-clues-in = { $count ->
    [one] un indice.
   *[other] { $count } indices.
}
page-pack-unsigned = Personne n’a signé ce paquet.
page-pack-signed = Il est signé avec cette clé :
page-pack-compare = La page ne connaît aucune clé. Demandez par une autre voie à qui a fait le paquet si la clé est la sienne.
page-give-clues-count = { $count ->
    [0] Aucun fichier d’indices n’est ajouté.
    [one] Un fichier d’indices est ajouté.
   *[other] { $count } fichiers d’indices sont ajoutés.
}
page-give-clues-built-in = { $count ->
    [0] Cette page ne contient pas d’indices.
    [one] Cette page contient un fichier d’indices.
   *[other] Cette page contient { $count } fichiers d’indices.
}

page-agree = Accord
page-agree-owner = C’est mon téléphone, ou la personne à qui il est se trouve avec moi et est d’accord.
page-agree-unasked = Je sais qu’une vérification peut trouver des choses que je ne cherchais pas.
page-agree-missing = Cochez cette ligne pour continuer.
page-agree-names = Qui est là ? Les noms vont dans le rapport. Vous pouvez laisser vide.
page-agree-owner-name = Nom de la personne à qui est le téléphone
page-agree-helper-name = Nom de la personne qui aide
page-agree-keep = Garder les noms et les textes des messages dans le rapport
page-agree-keep-about = Sans cela, ils sont remplacés par des repères comme [name 1].
page-agree-rows = Garder toutes les lignes qui ont une heure, pour la chronologie entière
page-agree-rows-about = Sans cela, la chronologie ne contient que les constats. La chronologie entière en dit long sur la vie de la personne, comme ses applications et ses appels.
page-agree-list-about = La page ne lit que les fichiers où de telles traces sont connues. Elle ne les change jamais.
page-agree-list = { $count ->
    [one] Ce qui est cherché : une partie
   *[other] Ce qui est cherché : { $count } parties
}
page-agree-list-caption = Chaque partie, et ce que dirait la trace la plus forte
page-agree-shows = La trace la plus forte

page-password = Mot de passe de la sauvegarde
page-password-which = C’est le mot de passe choisi pour les sauvegardes. Ce n’est pas le code qui déverrouille le téléphone.
page-password-time = Calculer la clé prend quelques secondes, exprès.
page-password-kept = Il n’est jamais gardé. Après usage il est oublié, autant qu’un navigateur le peut.
page-password-show = Montrer le mot de passe
page-password-unknown = Je ne le connais pas
page-password-unknown-about = Sans lui, cette sauvegarde reste fermée. Dans les réglages de l’iPhone, « Réinitialiser tous les réglages » retire le mot de passe des sauvegardes. Faites ensuite une nouvelle sauvegarde. Demandez d’abord à un expert, car cela change le téléphone.
page-password-unknown-new = Cela n’efface ni messages, ni photos, ni applications. Les réseaux, la confidentialité et l’écran d’accueil sont réinitialisés. Les anciennes sauvegardes restent fermées.
page-password-missing = Tapez le mot de passe.
page-identity = Fichier avec la clé secrète
page-identity-about = Ceci a été chiffré pour une clé. Choisissez le fichier qui la contient.

page-reading = Lecture
page-reading-opening = Ouverture de ce que vous avez donné
page-reading-key = Calcul de la clé à partir du mot de passe
page-reading-index = Lecture de l’index
page-reading-progress = { $done } parties lues sur { $total }
page-reading-records = { $records ->
    [one] lue, une entrée
   *[other] lue, { $records } entrées
}
page-reading-now = lecture en cours
page-reading-waiting = en attente
page-reading-bytes = Lu jusqu’ici : { $size }
page-reading-bytes-of = Lu jusqu’ici : { $size } sur environ { $all }
page-reading-cancel = Arrêter et tout oublier
page-reading-leave = Arrêter la lecture et tout oublier ?
page-reading-later = Les constats sont montrés à la fin, pas avant : une demi-réponse tromperait.
page-moments-findings-only = Seuls les constats sont ici. Pour voir toutes les lignes, recommencez et cochez cette case au moment de l’accord.
page-moments-none = Aucun constat n’a d’heure.
page-moments-left-out = { $count ->
    [one] Une autre ligne n’a pas tenu dans cette page. La ligne de commande peut l’écrire.
   *[other] { $count } autres lignes n’ont pas tenu dans cette page. La ligne de commande peut les écrire.
}
page-notes = Ajouter ce dont vous vous souvenez
page-notes-about = Une frontière, un message, un jour où le téléphone a été pris : cela figure à côté des lignes. Cela ne fait pas partie de la réponse.
page-notes-redacted = Dans le rapport, vos mots sont remplacés par des repères comme [text 1].
page-notes-day = Date
page-notes-time = Heure, si vous la connaissez
page-notes-text = Ce qui s’est passé
page-notes-add = Ajouter
page-notes-missing = Donnez une date, et dites ce qui s’est passé.

page-cards-about = Le plus fort d’abord. Appuyez sur une ligne pour l’ouvrir ou la fermer.
page-card-close = Replier
page-pages-before = Précédents
page-pages-after = Suivants
page-pages-shown = Affichés :
page-paper = Sur papier, cette page ne montre que ce qui est ouvert. La lettre (report.html), sous « À emporter », s’imprime en entier.

page-take = À emporter
page-take-report-html = La lettre
page-take-report-html-about = Pour vous et pour un expert, à lire et à imprimer. Elle contient les constats et les entrées sur lesquelles ils reposent.
page-take-report-tar = Tout dans une archive
page-take-report-tar-about = Tous les fichiers de cette liste, et les empreintes SHA-256 de chacun et de chaque fichier lu. Rien d’autre du téléphone n’y figure.
page-take-data = Données pour les programmes
page-take-rows = Les fichiers de la chronologie contiennent toutes les lignes qui ont une heure.
page-take-no-rows = Les fichiers de la chronologie contiennent les constats et vos notes, et aucune autre ligne.
page-take-report-json = Le rapport
page-take-report-json-about = La même chose que la lettre, pour les programmes. La chronologie n’y est pas.
page-take-timeline-csv = La chronologie en tableau
page-take-timeline-csv-about = Pour les tableurs et pour Timesketch. Les lignes sans heure n’y sont pas.
page-take-timeline-jsonl = La chronologie en lignes JSON
page-take-timeline-jsonl-about = Les mêmes lignes, une par ligne, telles qu’elles ont été lues.
page-take-stix-json = Observations
page-take-stix-json-about = Pour celles et ceux qui réunissent des indices : les indices rencontrés, en STIX. Rien d’autre du téléphone.
page-take-misp-json = Événement pour MISP
page-take-misp-json-about = Les indices rencontrés, pour une communauté qui les partage avec MISP. Rien d’autre du téléphone.
page-take-not-here = Seule la ligne de commande fait les tableaux de toutes les lignes, partie par partie, et une signature avec la clé de votre choix. Pour comparer le téléphone plus tard, gardez la sauvegarde elle-même.
page-take-making = En préparation …
page-take-hashing = Fichiers du téléphone : { $done } sur { $total }
page-packet = Paquet pour un service d’assistance
page-packet-about = Il contient le rapport, les entrées sur lesquelles reposent les constats et une liste d’étapes. Noms et textes y sont remplacés, quel que soit votre choix. Seul le service d’assistance peut l’ouvrir, pas vous.
page-packet-key = Clé publique du service d’assistance
page-packet-key-about = Demandez au service d’assistance sa clé publique « age ». Elle commence par age1. S’il y en a plusieurs, une par ligne.
page-packet-no-key = Ce n’est pas une clé publique d’age. Copiez-la encore une fois, en entier.
page-keepsake = Empreinte du contrôle
page-keepsake-about = Un petit fichier fermé pour plus tard. Quand de nouveaux indices sont publiés, donnez-le à cette page ; une nouvelle sauvegarde n’est pas nécessaire. Il ne contient ni messages, ni noms, ni contacts. Mais qui connaît son mot de passe peut essayer si le téléphone a rencontré une adresse. Pour le faire, tout est lu encore une fois.
page-keepsake-password = Mot de passe de l’empreinte
page-keepsake-again = Le même mot de passe encore une fois
page-keepsake-both = Choisissez un long mot de passe et tapez-le deux fois. Personne ne pourra vous le rendre.
page-keepsake-which = C’est le mot de passe choisi quand l’empreinte a été faite.
page-keepsake-of-keepsake = C’était déjà une empreinte. Gardez celle que vous avez.
page-take-phone-keepsake = Faire l’empreinte
page-take-handover-tar-age = Faire le paquet
page-take-redacted = Les noms et les textes ont été remplacés par des repères.
page-take-kept = Les noms et les textes s’y trouvent. Ne le donnez qu’à des personnes de confiance.

page-trouble = Cela n’a pas marché
page-trouble-anyway = Faire quand même un rapport
page-trouble-not-evidence = { $name } n’est pas une sauvegarde ni un fichier de diagnostic que cette page sait lire.
page-trouble-not-evidence-next = Choisissez le dossier au long nom qui contient un fichier Manifest.db, ou le fichier de diagnostic lui-même.
page-trouble-several = C’est le dossier du dessus : { $name } contient { $count ->
    [one] un élément à examiner.
   *[other] { $count } éléments à examiner.
}
page-trouble-several-next = Choisissez-en un :
page-trouble-password = Le mot de passe n’ouvre pas cette sauvegarde.
page-trouble-password-next = Essayez encore. Il peut être plus ancien que le code du téléphone.
page-trouble-identity = La clé secrète n’ouvre pas { $name }.
page-trouble-identity-next = Demandez à qui a préparé la collecte quelle clé c’était.
page-trouble-truncated = { $name } finit trop tôt ; il en manque une partie.
page-trouble-truncated-next = Copiez-le à nouveau là d’où il vient.
page-trouble-damaged = { $name } est endommagé : { $detail }.
page-trouble-damaged-next = Copiez-le à nouveau là d’où il vient, ou refaites-le.
page-trouble-unsupported = { $name } a une forme que cette page ne connaît pas encore : { $detail }.
page-trouble-unsupported-next = Cherchez un Bridle plus récent, et parlez de cette forme à ses auteurs.
page-trouble-over-limit = { $name } est plus grand que ce que cette page sait lire : { $detail }.
page-trouble-over-limit-next = Prenez Bridle en ligne de commande, qui peut lire plus.
page-trouble-not-permitted = Le navigateur n’a pas pu lire { $name }.
page-trouble-not-permitted-next = Copiez le dossier sur votre bureau et donnez cette copie.
page-trouble-clues = { $name } n’est pas un fichier d’indices publiés que l’on peut lire.
page-trouble-clues-next = Retirez-le, ou reprenez-le là d’où il vient.
page-trouble-pack-changed = { $name } n’est pas ce qui a été signé. Il a été changé ou abîmé.
page-trouble-pack-changed-next = Ne l’utilisez pas. Reprenez-le auprès de qui l’a fait.
page-trouble-pack-unchecked = Ce navigateur ne peut pas vérifier qui a signé { $name }.
page-trouble-pack-unchecked-next = Utilisez un navigateur plus récent, ou la ligne de commande.
page-trouble-key-missing = Le mot de passe est bon, mais il manque à { $name } une clé pour l’ouvrir.
page-trouble-key-missing-next = Copiez encore une fois la sauvegarde, ou faites-en une nouvelle. Un rapport peut seulement dire que rien n’a pu être lu.
page-trouble-backup-damaged = Le mot de passe est bon, mais { $name } est abîmé : { $detail }.
page-trouble-backup-damaged-next = Copiez encore une fois la sauvegarde, ou faites-en une nouvelle. Un rapport peut seulement dire que rien n’a pu être lu.
page-mistake-above = { $name } est un dossier situé plus haut.
page-mistake-above-next = Ouvrez-le, allez jusqu’au dossier « Backup » et choisissez-y le dossier au long nom.
page-mistake-inside = { $name } est un dossier à l’intérieur d’une sauvegarde.
page-mistake-inside-next = Choisissez le dossier au long nom qui le contient.
page-mistake-one-file = { $name } n’est qu’un morceau d’une sauvegarde.
page-mistake-one-file-next = Choisissez le dossier entier au long nom qui le contient.
page-mistake-clues = { $name } semble contenir des indices, et rien d’un téléphone.
page-mistake-clues-next = Ajoutez-le plus bas, sous « Indices publiés ».
page-mistake-unfinished = Le téléphone n’avait pas encore fini { $name }.
page-mistake-unfinished-next = Attendez la fin, puis envoyez le fichier terminé.
page-trouble-empty = Il n’y avait rien dedans.
page-trouble-empty-next = Choisissez le dossier ou le fichier lui-même.
page-trouble-defect = Quelque chose a échoué dans Bridle même. Cela ne dit rien du téléphone.
page-trouble-defect-next = Envoyez à ses auteurs les lignes ci-dessous. Elles ne contiennent rien de vous.
