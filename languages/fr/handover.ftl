### Un rapport transmis à qui aide : mots de la ligne de commande, et la liste d’étapes du paquet.

handover-written = Le paquet est { $path } ({ $size } octets). Seule la personne qui a la clé secrète peut l’ouvrir ; vous ne le pouvez pas.
handover-redacted = Les noms, les numéros et les textes y ont été remplacés. Ce qui fonde les constats a été gardé : lisez report.html avant de l’envoyer.
handover-not-redacted = Les noms, les numéros et les textes des constats ont été gardés tels quels.
handover-open = Pour l’ouvrir :

checklist-title = Liste d’étapes pour la personne qui aide
checklist-about = Ce paquet vient de l’examen d’un téléphone. Il contient le rapport, la liste de ce qui a été lu, et les lignes qui fondent les constats. Il ne contient rien d’autre du téléphone.
checklist-answer = Réponse de l’examen
checklist-evidence = Ce qui a été examiné
checklist-findings = Constats par degré
checklist-read = Parties lues en entier
checklist-clues = Indices qui ont pu être cherchés
# Deux nombres : 12 sur 40.
checklist-of = { $part } sur { $whole }
checklist-redacted = Noms et textes remplacés
checklist-manifest = SHA-256 du manifeste du rapport entier
checklist-steps = Dans cet ordre
checklist-whole = Tapez « bridle verify DOSSIER ». Si le paquet est signé, comparez la clé avec celle que la personne vous a donnée par un autre moyen.
checklist-agreed = Demandez à la personne si elle est d’accord pour que vous regardiez ceci, et ce qu’elle en attend.
checklist-reach = Demandez comment la joindre sans le téléphone qui a été examiné.
checklist-unread = Lisez ce qui n’a pas pu être examiné, dans report.html ou ledger.json, avant les constats.
checklist-rows = Allez de chaque constat à sa ligne (rows.jsonl). Regardez si la ligne dit ce que dit le constat.
checklist-harmless = Parcourez les explications ordinaires avec la personne. Elle connaît peut-être la raison.
checklist-words = Dites ce qui a été trouvé dans ce qui a été lu. Un examen ne peut pas dire qu’un téléphone est sans logiciel espion.
checklist-more = S’il vous faut plus, demandez les données elles-mêmes. manifest.json contient le SHA-256 de chaque fichier lu.
checklist-keep = Gardez le paquet chiffré. Effacez-le quand le dossier est clos.
