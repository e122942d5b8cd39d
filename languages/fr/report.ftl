### Not yet reviewed by a person who speaks it.
###
### The report as a letter: headings and the words between the facts.
###
### Choices for French, to be kept in every file:
###   address     « vous », imperative of courtesy (« Regardez… »). « Nous » is whoever made the report.
###   the owner   « le ou la propriétaire », or a turn that needs no gender.
###   finding     constat          trace     trace
###   clue        indice (indicateur once, in report-clues)
###   evidence    les données (what was handed over to be examined)
###   report      rapport          ledger    registre
###   check       examen, examiner (a doctor's word; « contrôle » sounds like the police)
###   entry, row  entrée, ligne    record    relevé (a list that the phone keeps)
###   part        partie           log       journal
###   spyware     logiciel espion  stalkerware  logiciel de traque (stalkerware)
###   harmless    banal (a banal cause, explanation)
###   app         application      helpline  service d’assistance
###   locks taken off (jailbreak)  protections levées
### Never « propre » for “own”: it also means “clean”, see forbidden.txt.
### No-break spaces stand before : ; ? ! and inside « ». But the terminal shows them as ⟨U+00A0⟩ in whole sentences that it
### takes for evidence. So plain spaces stand in command-line, compare, ledger, verdicts, and in the titles of rules.

# $date: 2026-05-04
report-title = Rapport d’examen d’un téléphone, { $date }
report-contents = Sur cette page
# Stands between the items of a list in one line.
report-list-mark = ;
report-header = Rapport d’examen d’un téléphone
report-yes = oui
report-no = non
report-unknown = inconnue
# A number alone, written the way of the language.
report-count = { $count }
report-no-time = aucune date n’est notée

report-basis = Sur quoi repose ce rapport
report-no-clues = Aucun indice publié n’a été chargé.
report-clues = Nous avons pu chercher { $applicable } des { $loaded } indices publiés. Un indice, ou indicateur, est un signe que des spécialistes ont publié.
report-parts = Sur { $parts ->
    [0] 0 partie présente
    [one] une partie présente
   *[other] { $parts } parties présentes
}, nous en avons lu { $read } en entier. En tout, nous avons vu { $records ->
    [0] 0 entrée
    [one] une entrée
    [many] { $records } d’entrées
   *[other] { $records } entrées
}.
report-evidence-name = Nom
report-device = Téléphone
report-taken = Date de création
report-same-phone = Même téléphone que { $evidence }
report-encrypted = Protégé par un mot de passe
report-files = Nombre de fichiers
report-strip-caption = Les semaines dont parle chaque partie. Une barre pleine va de la première entrée à la dernière, et elle peut avoir des trous. Sur le temps hachuré, la partie ne dit rien. Une barre qui touche le bord peut remonter plus loin.
report-part = Partie
report-from-to = De – à
report-untimed = Lu également, mais sans dates :

report-unchecked = Ce que nous n’avons pas pu examiner
report-never = Ce qu’un tel examen ne montre jamais
report-never-unpublished = Les traces que personne n’a publiées. Un logiciel espion nouveau ou prudent peut n’en laisser aucune que nous connaissons.
report-never-clues = { $left ->
    [one] { $left } indice sur { $loaded } parle de choses que les parties lues ne contiennent pas.
   *[other] { $left } indices sur { $loaded } parlent de choses que les parties lues ne contiennent pas.
}
report-never-understood = { $count ->
    [0] Toutes les lignes des indices publiés ont été comprises.
    [one] Une ligne des indices publiés n’a pas été comprise et n’a pas servi.
   *[other] { $count } lignes des indices publiés n’ont pas été comprises et n’ont pas servi.
}
report-more-places = ({ $count ->
    [one] et à un autre endroit
   *[other] et à { $count } autres endroits
})
report-more-reasons = { $count ->
    [one] Une autre raison figure dans le fichier report.json.
   *[other] { $count } autres raisons figurent dans le fichier report.json.
}

report-findings = Ce que nous avons trouvé
report-no-findings = Il n’y a rien à montrer ici. Lisez-le avec ce que nous n’avons pas pu examiner, plus haut.
report-lead = Une piste à examiner. Elle repose sur un schéma décrit par des spécialistes, et non sur un indice publié.
report-findings-in-short = En bref, le plus fort d’abord. Chaque ligne mène aux détails, plus bas.
report-findings-below = { $count ->
    [one] Un autre constat figure plus bas.
   *[other] { $count } autres constats figurent plus bas.
}
report-lead-short = une piste à examiner
report-more-parts = { $count ->
    [one] et une autre partie
   *[other] et { $count } autres parties
}
report-why = Pourquoi nous disons cela
report-clue = Indice publié
report-published = Publié comme
report-published-until = valable jusqu’au { $date }
report-observed = Ce qui est écrit à cet endroit
report-when = Quand
report-seen-in = Partie du téléphone
report-file = Fichier
report-place = Endroit
report-could-also-be = Autres explications possibles
report-what-now = Comment le savoir, et que faire maintenant
report-rows = { $count ->
    [one] Une entrée le montre.
   *[other] { $count } entrées le montrent.
}
report-more-rows = { $count ->
    [one] Une autre entrée figure dans le fichier report.json.
   *[other] { $count } autres entrées figurent dans le fichier report.json.
}
report-more-findings = { $count ->
    [one] Un autre constat figure dans le fichier report.json.
   *[other] { $count } autres constats figurent dans le fichier report.json.
}
report-more-sources = { $count ->
    [one] et une autre source
   *[other] et { $count } autres sources
}
report-more-fields = { $count ->
    [one] Un autre champ figure dans le fichier report.json.
   *[other] { $count } autres champs figurent dans le fichier report.json.
}
report-technical = Détails techniques
report-id = Numéro dans report.json
report-rule = Règle
report-artifact = Artefact
report-clue-type = Type d’indice
report-record = L’entrée telle qu’elle a été lue
report-times = Ses dates
# $raw: the number or text in the file. $rule: how it counts.
report-raw-time = (dans le fichier : { $raw }, { $rule })

place-table = table
place-row = ligne
place-line = ligne
place-offset = octet
place-key = clé
# $area: freelist, freeblock, unallocated, wal or journal. $page and $offset are numbers as text.
place-recovered = récupéré dans { $area ->
    [wal] le journal d’écriture (WAL) de la base de données
    [journal] le journal d’annulation de la base de données
   *[other] un espace effacé
}, page { $page }, octet { $offset }

report-clues-by-name = Indices selon le nom de leur publication
report-published-name = Publié comme
report-clues-tested = Vérifiables ici
report-clues-loaded = Chargés

report-timeline = Chronologie
report-timeline-about = Ce qui s’est passé et quand, selon les heures notées par des parties du téléphone. Une horloge peut se tromper, et une ligne ne dit rien de ses voisines.
report-timeline-left-out = { $count ->
    [one] Une ligne plus ancienne se trouve seulement dans le fichier timeline.csv.
   *[other] { $count } lignes plus anciennes se trouvent seulement dans le fichier timeline.csv.
}
report-timeline-text = Avec ces mots
report-timeline-from = Du
report-timeline-to = Au
report-timeline-all = Toutes les parties
report-timeline-only = Résultats seulement
report-timeline-caption = Moments, du plus ancien au plus récent, en UTC
report-timeline-what = Quoi
report-timeline-earlier = Avant
report-timeline-later = Après
report-timeline-shown = Lignes affichées :
report-timeline-no-script = { $count ->
    [one] La page montre une ligne.
   *[other] Voici les cinquante premières de { $count } lignes. Le reste s’affiche si votre navigateur autorise les scripts, et dans le fichier timeline.csv.
}

report-programs = Programmes qui ont fonctionné
report-programs-about = { $count ->
    [one] Des parties du téléphone parlent d’un programme qui a fonctionné, aux dates indiquées à côté.
   *[other] Des parties du téléphone parlent de { $count } programmes qui ont fonctionné, aux dates indiquées à côté. Certains ont disparu depuis longtemps.
} Un programme que rien n’a noté n’est pas ici.
report-programs-odd = { $count ->
    [0] À notre connaissance, aucun ne se trouve là où un programme n’a pas sa place.
    [one] Un programme se trouve là où aucun programme n’a sa place. Un programme de développement peut s’y trouver aussi.
   *[other] { $count } programmes se trouvent là où aucun programme n’a sa place. Des programmes de développement peuvent s’y trouver aussi.
}
report-programs-all = Tous les programmes
report-more-programs = { $count ->
    [one] Un autre programme n’est pas dans cette liste.
   *[other] { $count } autres programmes ne sont pas dans cette liste.
} Les applications n’y sont que si tous les enregistrements sont gardés (--records).
program-place-staging = un endroit que des logiciels espions connus utilisent
program-place-elsewhere = un endroit inhabituel
program-place-unknown = endroit non indiqué
program-place-app = élément d’une application
program-place-system = élément du système

report-told = Ce que la personne a raconté
report-told-about = Ces dates viennent de la personne, pas du téléphone. Elles ne sont pas des traces, et la réponse ci-dessus ne repose pas sur elles.
artifact-told = Raconté par la personne

report-next = Que faire ensuite
report-method = Comment cet examen s’est fait
report-method-about = L’examen s’est fait sur l’ordinateur de la personne qui a créé ce rapport. Rien n’a été envoyé ailleurs, et les données n’ont pas été modifiées.
report-redacted = Les noms, les numéros et les textes ont été remplacés par des repères comme [name 1]. Ce qui fonde un constat a été gardé.
report-program = Programme
report-started = Début
report-finished = Fin
report-consent = Qui a donné son accord
report-sources = D’où viennent les indices publiés
report-source = Source
report-loaded = Indices utilisés
report-not-understood = Non compris
