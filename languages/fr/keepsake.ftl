### Empreintes gardées d’un contrôle (keepsake) : mots de la ligne de commande.

help-option-keepsake = écrire aussi dans ce fichier une empreinte du contrôle : ce qui a été observé, sans messages, noms ni contacts, à comparer avec des indices publiés plus tard
help-option-keepsake-password-file = fichier qui contient le mot de passe de l’empreinte ; sinon la variable BRIDLE_KEEPSAKE_PASSWORD ; sinon il est demandé deux fois
help-option-keepsake-to = fermer l’empreinte pour cette clé publique age (age1…) au lieu d’un mot de passe, ou pour celles d’un fichier ; peut être répété
help-hunt = Comparer beaucoup d’empreintes avec des indices publiés, une ligne pour chacune.
help-hunt-keepsake = empreinte, ou dossier avec des empreintes (*.keepsake)
help-hunt-json = écrire une ligne de JSON pour chaque empreinte

keepsake-password = Choisissez un mot de passe pour l’empreinte. Personne ne pourra vous le rendre :
keepsake-password-twice = Le même mot de passe encore une fois :
keepsake-password-differs = Les deux n’étaient pas identiques. Choisissez un mot de passe pour l’empreinte :
keepsake-written = L’empreinte est { $path } ({ $size } octets).
keepsake-holds = Elle ne contient ni messages ni contacts, mais qui l’ouvre peut essayer si le téléphone a rencontré une adresse. Gardez-la comme vous gardez la sauvegarde.
progress-keepsake = Écriture de l’empreinte

# In front of a line about one keepsake: what the comparison says.
hunt-traces = traces
hunt-look-closer = à regarder de plus près
hunt-nothing-known-found = aucune trace connue dans ce qui a été gardé
hunt-could-not-tell = impossible à dire
hunt-not-phone-evidence = aucune donnée de téléphone
hunt-made = faite le { $date }
hunt-findings =
    { $count ->
        [one] { $count } constat, nouveaux : { $fresh }
       *[other] { $count } constats, nouveaux : { $fresh }
    }

error-keepsake-without-file = Ces options disent comment fermer une empreinte, et aucune n’est demandée.
error-keepsake-without-file-next = Ajoutez --keepsake FICHIER, ou enlevez-les.
error-keepsake-no-password = Une empreinte a besoin d’un mot de passe, et il n’y en a pas.
error-keepsake-no-password-next = Utilisez --keepsake-password-file FICHIER, ou la variable BRIDLE_KEEPSAKE_PASSWORD. Dans un terminal, il vous est demandé deux fois. Ou utilisez --keepsake-to avec une clé.
error-keepsake-of-keepsake = C’est déjà une empreinte. On ne peut pas en faire une autre à partir d’elle.
error-keepsake-of-keepsake-next = Gardez celle que vous avez, ou contrôlez le téléphone encore une fois.
error-no-keepsake = { $name } n’est pas une empreinte.
error-no-keepsake-next = Contrôlez-le avec « bridle check ».
error-no-keepsakes = Il n’y a pas d’empreinte dans { $name }.
error-no-keepsakes-next = Nommez les empreintes elles-mêmes, ou un dossier avec des fichiers dont le nom se termine par « .keepsake ».
error-keepsake-compare = { $name } est une empreinte. Elle ne contient pas ce qui était sur le téléphone ; on ne peut donc pas la comparer avec un autre état.
error-keepsake-compare-next = Comparez deux sauvegardes, ou deux fichiers de diagnostic.
