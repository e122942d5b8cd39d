### Not yet reviewed by a person who speaks it.
###
### What was read and what was not, and why. (The words of status speak of « la partie ».)

status-read = Lue
status-read-about = Elle a été lue en entier.
status-partly-read = Lue seulement en partie
status-partly-read-about = Un morceau n’a pas pu être lu.
status-absent = Absente de ces données
status-absent-about = Ces parties n’y sont pas. Le téléphone ne les a peut-être jamais eues, ou ce genre de fichier ne les contient pas.
status-unreadable = Illisible
status-unreadable-about = Elle est là, mais elle n’a pas pu être lue.
status-over-limit = Trop grande pour être lue
status-over-limit-about = Elle dépasse les limites fixées pour cet examen.
status-skipped = Laissée de côté
status-skipped-about = Elle a été laissée de côté parce que quelqu’un l’a demandé.

## Why a part, or a piece of it, could not be read. $place is where it happened, $code the technical word.

note-truncated = Le fichier s’arrête trop tôt ; sa dernière partie manque.
note-malformed = Le fichier est abîmé, ou il n’est pas ce que son nom indique.
note-unsupported-version = Le fichier a une forme que ce programme ne connaît pas encore.
note-over-limit = Le fichier demande plus de mémoire que les limites ne le permettent.
note-wrong-password = Le mot de passe ne l’ouvre pas.
note-absent = L’index cite le fichier, mais il n’est pas là.
note-not-permitted = L’ordinateur n’a pas permis de lire le fichier.
note-cancelled = L’examen a été arrêté avant cette lecture.
note-size-differs = Le fichier n’a pas la taille que l’index indique.
note-missing-part = Ces données contiennent toujours cette partie. Ici, elle manque.
note-missing-blob = L’index cite le fichier, mais son contenu n’est pas dans la sauvegarde.
note-missing-class-key = La clé qui ouvre ce fichier n’est pas dans la sauvegarde.
note-bad-page = Une page de la base de données est abîmée ; les lignes de cette page sont perdues.
note-bad-row = Une ligne n’a pas pu être lue ; les autres l’ont été.
note-bad-record = Une entrée n’a pas pu être lue ; les autres l’ont été.
note-missing-table = Il manque à la base de données une table que nous attendions.
note-missing-column = Il manque à la base de données une colonne que nous attendions.
note-bad-text = Un texte contient des lettres non valables ; elles sont marquées.
note-lying-is-encrypted = La sauvegarde dit ne pas avoir de mot de passe, mais son contenu est chiffré.
note-incomplete-backup = La sauvegarde n’a pas été terminée quand elle a été faite.
note-incomplete-dump = Cette copie ne contient qu’une partie du téléphone. Ce qui manque n’a pas été examiné.
note-loose-files = Seuls quelques fichiers d’une archive de diagnostic ont été remis. Le contenu des autres n’a pas été examiné.
note-unfinished-collection = Le téléphone n’avait pas terminé cette archive. Des parties peuvent manquer.
note-phone-clock = Certaines heures viennent de l’horloge du téléphone ; le détail dit son écart avec l’heure UTC.
note-mac-attributes = Un Mac a refait cette archive et y a ajouté des fichiers à lui ; ils ont été laissés de côté.
note-paired-device = Les fichiers d’une montre ou d’un autre appareil associé au téléphone ont été laissés de côté.
note-several-acquisitions = Il y a plus d’une collecte ; les autres n’ont pas été lues.
note-bad-manifest-row = Une ligne de l’index de la sauvegarde n’a pas pu être lue ; ce fichier n’a pas été examiné.
note-unknown-domain = L’index de la sauvegarde nomme un endroit que ce programme ne connaît pas.
note-journal-left = La base de données servait quand elle a été copiée ; les derniers changements ont été lus dans son journal.
note-wal-ignored = La base de données a un journal qui n’est pas le sien ; il a été laissé de côté.
note-deleted-rows = Quelques lignes ont été retrouvées dans un espace effacé.
note-bad-file-record = Des lignes de l’index de la sauvegarde sont abîmées ; ce qu’elles disent de leurs fichiers est perdu.
note-dangling-reference = Un morceau de ce fichier renvoie à quelque chose qui n’y est pas.
note-duplicate-rows = L’index de la sauvegarde nomme certains fichiers deux fois.
note-encryption-flag-differs = Ce que la sauvegarde dit de son mot de passe ne correspond pas à son contenu.
note-id-differs = L’index range ce fichier sous un autre nom que prévu ; il a été retrouvé quand même.
note-no-padding = La fin de ce fichier chiffré est inhabituelle ; il a été lu en entier.
note-other-version = Le fichier dit être d’une autre version ; il a été lu quand même.
note-size-missing = L’index ne dit pas quelle taille a ce fichier.
note-stored-plain = Le fichier a une clé mais n’est pas chiffré ; il a été lu tel quel.
note-undated = Cette entrée n’a pas d’heure à elle.
note-wrong-checksum = Une partie de ce fichier a été changée ou abîmée ; sa somme de contrôle ne correspond pas.
note-other-contents = Le fichier porte ce nom, mais contient autre chose.
note-empty-part = Cette partie est là et ne contient rien.
note-duplicate-entries = L’archive contient deux fichiers du même nom.
note-allowed = Cette valeur a été rencontrée et n’est pas signalée, car quelqu’un a dit la connaître ; le détail dit combien de fois.
note-pattern-undecided = On n’a pas pu savoir si un motif publié est présent : il y avait trop à comparer. Le lieu nomme le motif.
note-not-in-keepsake = L’empreinte ne contient pas cette partie. La version de Bridle qui l’a faite ne l’a pas lue, ou le fichier est abîmé.
note-keepsake-damaged = Une partie de l’empreinte est abîmée ou était trop grande pour être gardée.
note-keepsake-full = Il y avait plus à garder qu’une empreinte ne contient.
note-keepsake-no-patterns = Certains indices publiés demandent plusieurs choses à la fois. Une empreinte ne montre pas ce qui va ensemble ; ils n’ont donc pas pu être cherchés.
note-empty-list = La liste est là et ne contient rien.
note-shell-message = Le téléphone a répondu par un message là où une liste était attendue.
note-undeclared-field = Une valeur a été laissée de côté, car ce programme a un défaut ici. Merci de le signaler.
note-more-notes = Il y a eu plus de difficultés de ce genre que nous n’en montrons.
note-more-findings = Il y a eu plus de correspondances que nous n’en montrons.
note-other = Quelque chose s’est mal passé ici ({ $code }).
