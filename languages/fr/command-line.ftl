### Not yet reviewed by a person who speaks it.
###
### Words of the command line. An error has two texts: what happened, and (-next) what to do.

consent-question = Ce téléphone est-il à vous, ou la personne à qui il appartient est-elle d’accord avec cet examen ?
consent-note = Un examen peut trouver des choses que personne ne cherchait.
consent-choices = Tapez votre nom ou « oui » pour continuer, ou appuyez sur Entrée pour arrêter.
password-prompt = Mot de passe de la sauvegarde (pas le code du téléphone) :
password-note = Rien ne s’affiche pendant que vous tapez. Le mot de passe n’est pas gardé.
password-again = Ce mot de passe n’ouvre pas la sauvegarde. Essayez encore une fois :

## Progress. The last part of an id is the step's own word.

progress-opening = Ouverture de { $name }
progress-deriving-key = Calcul de la clé à partir du mot de passe ; cela prend exprès quelques secondes
progress-reading-index = Lecture de l’index
progress-reading = Lecture de { $artifact } ({ $done } sur { $total })
progress-matching = Comparaison avec les indices publiés
progress-writing = Écriture du rapport
progress-fetching = Téléchargement de { $name } ({ $done } sur { $total }, { $size })

## Summary after a check

summary-evidence = Examiné : { $name } ({ $kind })
summary-clues = { $applicable } indices publiés cherchés, sur { $loaded }.
summary-parts = { $read } parties lues, sur { $parts }.
summary-unread = Non lu en entier : { $parts }
summary-findings = { $count ->
    [0] Aucun constat.
    [one] Un constat :
   *[other] { $count } constats :
}
summary-finding = { $grade } : { $text }
summary-more-findings = { $count ->
    [one] et un de plus dans le rapport
   *[other] et { $count } de plus dans le rapport
}
summary-written = Le rapport est dans { $path }
summary-open = Ouvrez { $path } dans un navigateur pour le lire.

## Checking a report folder

verify-same = { $count ->
    [0] Il n’y a aucun fichier à comparer.
    [one] Un fichier est comme au moment où le rapport a été fait.
   *[other] Les { $count } fichiers sont tous comme au moment où le rapport a été fait.
}
verify-differs = Le dossier n’est plus comme au moment où le rapport a été fait.
verify-missing = manque : { $name }
verify-size = autre taille : { $name }
verify-hash = autre contenu : { $name }
verify-extra = n’était pas là : { $name }
verify-unreadable = ne peut pas être lu : { $name }
verify-unsure = Des fichiers du rapport ne peuvent pas être lus. Personne ne peut dire s’ils sont comme avant.
verify-unsigned = Personne n’a signé ce rapport.
verify-signed = Signé avec une clé que vous connaissez : { $key }
verify-signed-unknown = Signé, et pas changé depuis. La clé n’est pas connue ici : { $key }. Demandez-la par un autre moyen et comparez.
verify-signed-other = Signé avec une autre clé : { $key }
verify-signature-unchecked = Il y a une signature de la clé { $key }, qui n’a pas été vérifiée. Donnez la clé publique avec --key.
verify-signature-broken = La signature ne correspond pas. Quelqu’un a changé le rapport après l’avoir signé.
verify-evidence-same = Les données sont comme elles étaient.
verify-evidence-differs = Les données ne sont plus comme elles étaient.

## Published clues

indicators-folder = Les indices sont installés dans { $path }
indicators-none = Aucun indice n’est installé.
indicators-none-next = Tapez « bridle indicators update » pour télécharger les indices publics. Cela les demande à des serveurs sur internet.
indicators-file = { $file } ({ $name }) : { $loaded } pris en compte, { $notUnderstood } non compris
indicators-total = { $loaded } indices différents :
indicators-imported = Installé : { $path }
indicators-age = { $days ->
    [0] d’aujourd’hui
    [one] vieux d’un jour
   *[other] vieux de { $days } jours
}
indicators-old = { $count ->
    [one] Une liste a plus de { $days } jours.
   *[other] { $count } listes ont plus de { $days } jours.
} Tapez « bridle indicators update » pour en télécharger de nouvelles.
indicators-changes = { $added } nouveaux, { $removed } retirés ; { $total } indices différents dans { $files } fichiers
indicators-changes-of = { $name } : { $added } nouveaux, { $removed } retirés
indicators-rolled-back = Les listes du { $at } comptent de nouveau.
indicators-file-left-out = Laissé de côté : { $name }. { $reason }
indicators-file-kept = Gardé tel quel : { $name }. { $reason }
indicators-entry-unknown = L’index ne nomme aucun fichier pour : { $name }
indicators-packed = Paquet de { $values } indices, venus de { $files } fichiers, écrit dans { $path } ({ $size } octets).
indicators-packed-key = Qui l’importe a besoin de votre clé publique : { $key }

## Why a file of clues could not be fetched.

fetch-no-address = Cette adresse n’existe pas ({ $detail }).
fetch-not-https = L’adresse n’est pas chiffrée (https) : { $detail }.
fetch-refused = Le serveur n’a pas pu être joint ({ $detail }).
fetch-certificate = Le serveur n’a pas pu montrer qui il est ({ $detail }).
fetch-dropped = La connexion s’est coupée encore et encore ({ $detail }).
fetch-timed-out = Le serveur a mis trop de temps.
fetch-status = Le serveur a répondu { $detail }.
fetch-redirects = Le serveur nous a renvoyés d’une adresse à l’autre, plus de { $detail } fois.
fetch-too-large = Le fichier dépasse { $detail } octets.
fetch-no-size = Le serveur ne dit pas quelle taille a le fichier.
fetch-encoding = Le serveur a envoyé le fichier sous une forme qui n’était pas demandée ({ $detail }).
fetch-changing = Le fichier a changé pendant le téléchargement.
fetch-proxy = Le proxy n’a pas ouvert de passage ({ $detail }).
fetch-proxy-kind = Ce genre de proxy ne peut pas servir ({ $detail }) ; seuls les proxys HTTP le peuvent.
fetch-not-clues = Ce qui est arrivé n’est pas un fichier d’indices ({ $detail }).
fetch-not-an-index = Ce n’est pas un index de fichiers d’indices ({ $detail }).
fetch-not-in-mirror = Le fichier n’est pas dans le miroir ({ $detail }).
fetch-pin = Le fichier n’est pas celui que nomme le fichier de verrouillage ({ $detail }).

## Errors

error-usage = { $detail }
error-usage-next = Tapez « bridle { $verb } --help » pour voir ce que la commande accepte.
error-no-verb = Aucune tâche n’a été indiquée.
error-no-verb-next = Tapez « bridle --help » pour voir ce que Bridle sait faire.
error-unknown-verb = Il n’y a pas de commande { $name }.
error-unknown-verb-next = Tapez « bridle --help » pour voir ce que Bridle sait faire.
error-unknown-option = Il n’y a pas d’option { $name }.
error-unknown-option-next = Tapez « bridle { $verb } --help » pour voir les options.
error-unknown-artifact = Il n’y a pas d’artefact nommé { $name }.
error-unknown-artifact-next = Tapez « bridle coverage » pour voir leurs noms.
error-unknown-language = Il n’y a pas de textes dans la langue { $name }.
error-unknown-language-next = Voici celles qui existent : { $choices }.
error-unknown-rule = Il n’y a pas de règle ni d’artefact nommé { $name }.
error-unknown-rule-next = Copiez le nom depuis un rapport, ou tapez « bridle coverage ».
error-bad-limit = { $name } n’est pas une limite que l’on peut fixer, ou sa valeur n’est pas un nombre entier.
error-bad-limit-next = On peut fixer celles-ci : { $choices }.
error-bad-date = { $name } n’est pas une date.
error-bad-date-next = Écrivez une date comme 2026-05-04, ou une heure comme 2026-05-04T10:11:12Z.
error-bad-event = { $name } n’est pas une date suivie de mots.
error-bad-event-next = Écrivez « 2026-05-03 passage de frontière », ou avec l’heure « 2026-05-03 14:30 passage de frontière ».
error-dates-reversed = Le premier jour de la chronologie, { $since }, vient après le dernier, { $until }.
error-dates-reversed-next = Échangez les deux dates.
error-no-evidence-given = Rien à examiner n’a été indiqué.
error-no-evidence-given-next = Indiquez un dossier de sauvegarde ou un fichier de diagnostic : bridle check DOSSIER
error-not-phone-evidence = { $name } n’est pas une sauvegarde de téléphone ni un fichier de diagnostic que Bridle peut lire.
error-not-phone-evidence-next = Choisissez le dossier au long nom qui contient un fichier Manifest.db, ou le fichier de diagnostic lui-même.
error-several-backups = { $name } contient plusieurs éléments à examiner.
error-several-backups-next = Choisissez-en un, ou indiquez ensemble ceux d’un même téléphone :
error-several-backups-choice = { $path } ({ $device })
error-path-absent = { $name } n’existe pas, ou ne peut pas être lu.
error-path-absent-next = Vérifiez l’écriture du chemin. Sur un Mac, le terminal a besoin de « Accès complet au disque » pour lire les sauvegardes.
error-not-permitted = L’ordinateur ne permet pas à Bridle de lire { $name }.
error-not-permitted-next = Sur un Mac, donnez au terminal « Accès complet au disque » dans les réglages. Ou copiez la sauvegarde dans un autre dossier.
error-wrong-password = Le mot de passe n’ouvre pas cette sauvegarde.
error-wrong-password-next = Réessayez. C’est le mot de passe de la sauvegarde, qui peut être plus ancien que le code du téléphone.
error-no-password = Cette sauvegarde est chiffrée, et aucun mot de passe n’a été donné.
error-no-password-next = Utilisez --password-file FICHIER, ou la variable BRIDLE_BACKUP_PASSWORD. Dans un terminal, il vous est demandé.
error-no-identity = Ce fichier a été chiffré avec age pour une clé, et aucune clé n’a été donnée.
error-no-identity-next = Utilisez --identity-file FICHIER, avec le fichier qui contient la clé secrète (AGE-SECRET-KEY-1…).
error-wrong-identity = La clé secrète n’ouvre pas ce fichier.
error-wrong-identity-next = Demandez à la personne qui a préparé la collecte quelle était la clé. Le fichier de clés peut en contenir plusieurs.
error-damaged-keybag = La partie de la sauvegarde qui contient ses clés est abîmée. Le mot de passe n’y est pour rien.
error-damaged-keybag-next = Faites une nouvelle sauvegarde, ou copiez de nouveau celle-ci depuis son origine.
error-missing-key = Le mot de passe est juste, mais une clé manque dans la sauvegarde.
error-missing-key-next = Faites une nouvelle sauvegarde. Les parties qui ont besoin de cette clé restent fermées.
error-damaged-evidence = { $name } est abîmé : { $detail }.
error-damaged-evidence-next = Copiez-le de nouveau depuis son origine, ou refaites-le.
error-truncated-evidence = { $name } s’arrête trop tôt ; il en manque une partie.
error-truncated-evidence-next = Copiez-le de nouveau depuis son origine. Il n’a peut-être pas été écrit jusqu’au bout.
error-unsupported-evidence = { $name } a une forme que Bridle ne connaît pas encore : { $detail }.
error-unsupported-evidence-next = Cherchez une version plus récente de Bridle, et signalez cette forme à ses auteurs.
error-over-limit = { $name } demande plus que les limites ne le permettent : { $detail }.
error-over-limit-next = Si vous avez confiance dans ce fichier, relevez la limite avec --limit NOM=VALEUR.
error-output-not-empty = Le dossier { $path } n’est pas vide.
error-output-not-empty-next = Choisissez un nouveau dossier, ou ajoutez --force pour écrire dans celui-ci.
error-output-not-writable = Le rapport ne peut pas être écrit dans { $path }.
error-output-not-writable-next = Choisissez un autre dossier, et regardez si le disque est plein.
error-consent-needed = Personne n’a dit que le ou la propriétaire du téléphone est d’accord.
error-consent-needed-next = Ajoutez --consent TEXTE avec le nom de qui a donné son accord, ou --yes si ce téléphone est à vous.
error-no-page = La page n’est pas à côté du programme.
error-no-page-next = Construisez Bridle à nouveau, ou reprenez-le là d’où il vient.
error-page-there = Il y a déjà un fichier { $path }.
error-page-there-next = Choisissez un autre nom, ou ajoutez --force pour l’écraser.
error-indicator-file = { $name } n’est pas un fichier d’indices publiés que Bridle peut lire.
error-indicator-file-next = Bridle lit : STIX 2, événements MISP, listes de stalkerware en YAML, tableaux (CSV) et listes simples. « bridle indicators lint FICHIER » en dit plus sur un fichier.
error-indicator-file-damaged = { $name } ne peut pas être lu en entier : { $detail }.
error-indicator-file-damaged-next = Récupérez-le de nouveau depuis son origine.
error-pack-changed = { $name } n’est pas ce qui a été signé. Il a été modifié ou abîmé.
error-pack-changed-next = Ne l’utilisez pas. Récupérez-le de nouveau auprès de la personne qui l’a fait.
error-pack-unsigned = Personne n’a signé le paquet { $name }.
error-pack-unsigned-next = Demandez un paquet signé à la personne qui l’a fait.
error-pack-signer = Le paquet { $name } est signé avec une clé inconnue ici : { $key }
error-pack-signer-next = Demandez la clé publique à la personne qui l’a fait, par un autre moyen. Donnez-la ensuite avec --key.
error-no-key = { $name } ne contient aucune clé minisign entière.
error-no-key-next = Indiquez un fichier fait par « minisign -G -W », ou une clé publique qui commence par RW.
error-key-locked = La clé dans { $name } a un mot de passe.
error-key-locked-next = Utilisez une clé sans mot de passe, comme celle que fait « minisign -G -W ».
error-sign-without-out = Il n’y a pas de dossier de rapport à signer.
error-sign-without-out-next = Ajoutez --out DOSSIER.
error-no-lock = { $name } n’est pas un fichier de verrouillage d’indices.
error-no-lock-next = C’est le fichier lock.json dans le dossier d’une mise à jour.
error-import-folder = { $name } est un dossier.
error-import-folder-next = Indiquez les fichiers qu’il contient.
error-mirror-and-address = Avec --mirror, rien n’est téléchargé, mais { $name } est une adresse.
error-mirror-and-address-next = Indiquez un fichier comme index, ou retirez --mirror.
error-store-broken = Les indices téléchargés sont abîmés : { $path }
error-store-broken-next = Tapez « bridle indicators rollback », ou téléchargez-les de nouveau avec « bridle indicators update ».
error-store-changed = { $name } n’est pas ce qui a été téléchargé. Il a été modifié ou abîmé.
error-store-changed-next = Tapez « bridle indicators rollback », ou téléchargez-les de nouveau avec « bridle indicators update ».
error-store-not-writable = Les indices ne peuvent pas être écrits dans { $path }.
error-store-not-writable-next = Regardez si le disque est plein, ou choisissez un autre dossier avec la variable BRIDLE_HOME.
error-updating = Une autre mise à jour des indices est en cours.
error-updating-next = Attendez qu’elle soit finie. S’il n’y en a pas, supprimez le fichier « updating » dans { $path }.
error-no-previous = Il n’y a pas de mise à jour plus ancienne à laquelle revenir.
error-no-previous-next = Rien n’a été changé.
error-no-indicators = Aucun indice publié n’est chargé.
error-no-indicators-next = Indiquez un fichier ou un dossier d’indices avec --indicators.
error-network = Les indices publiés n’ont pas pu être téléchargés : { $detail }.
error-network-next = Regardez si l’ordinateur est connecté à internet, et réessayez.
error-not-a-report = { $name } n’est pas un dossier de rapport écrit par Bridle.
error-not-a-report-next = Choisissez le dossier qui contient manifest.json.
error-no-recipient = Personne n’a été nommé qui puisse ouvrir le paquet, ou la clé n’est pas une clé publique age.
error-no-recipient-next = Demandez sa clé publique à la personne qui aide. Elle commence par age1. Donnez-la avec --to.
error-file-exists = Il y a déjà un fichier { $path }.
error-file-exists-next = Choisissez un autre nom avec --out, ou ajoutez --force.
error-report-changed = Le rapport dans { $name } n’est plus comme au moment où il a été fait.
error-report-changed-next = Tapez « bridle verify DOSSIER » pour voir ce qui diffère, et refaites le rapport.
error-report-version = Le rapport dans { $name } a été fait par une autre version de Bridle.
error-report-version-next = Refaites le rapport avec celle-ci.
error-report-form = Le fichier { $name } n’est pas un rapport écrit par Bridle : { $detail }.
error-report-form-next = Refaites le rapport, ou redemandez-le là où vous l’avez eu.
error-report-too-large = Le rapport dans { $name } est trop grand pour être remis.
error-report-too-large-next = Refaites-le avec moins de parties (--only), et remettez celui-là.
error-as-without-out = Il n’y a pas de dossier pour les fichiers.
error-as-without-out-next = Ajoutez --out DOSSIER.
error-no-artifact = Aucun artefact n’est nommé.
error-no-artifact-next = Ajoutez --artifact ID, ou --as mvt --out DOSSIER pour tous. « bridle coverage » donne les identifiants.
records-as-written = { $count ->
    [0] Aucun fichier n’a été écrit dans { $path }.
    [one] Un fichier a été écrit dans { $path }. Il contient ce qui se trouvait sur le téléphone, avec tous les noms et numéros.
   *[other] { $count } fichiers ont été écrits dans { $path }. Ils contiennent ce qui se trouvait sur le téléphone, avec tous les noms et numéros.
}
error-cancelled = Arrêté. Rien n’a été écrit.
error-cancelled-next = Recommencez quand vous voulez.
error-defect = Bridle a fait une erreur et a dû s’arrêter. La faute est la nôtre, pas la vôtre ni celle du téléphone.
error-defect-next = Merci de signaler cela à ses auteurs avec les lignes ci-dessous. Elles ne contiennent rien du téléphone.

# Answers that mean no, with commas between them.
consent-no-words = n, non
