### Not yet reviewed by a person who speaks it.
###
### The answer: a heading and the sentences under it, for each verdict.

language-name = Français

verdict-traces = Traces trouvées
verdict-look-closer = À regarder de plus près
verdict-nothing-known-found = Aucune trace connue dans les parties lues
verdict-could-not-tell = Pas de réponse possible
verdict-not-phone-evidence = Ce programme ne peut pas lire ces données

# $names: campaigns as published, "Pegasus, Predator". $more: how many further names there are.
answer-traces = Nous avons trouvé des traces qui correspondent à des indices publiés sur { $names }{ $more ->
    [0] .
    [one] {" "}et un autre nom.
   *[other] {" "}et { $more } autres noms.
}
answer-traces-rule = Nous avons trouvé des traces qui ressemblent à celles d’un logiciel espion décrit par des spécialistes.
answer-traces-serious = C’est sérieux, et un ou une spécialiste doit le confirmer.
answer-traces-not-proof = Ce n’est pas encore une preuve : chaque trace ci-dessous peut aussi avoir une cause banale.

# An address of a known campaign came in, and nothing shows that it was used.
answer-look-closer-reached = Une adresse connue, utilisée avec { $names }{ $more ->
    [0] ,
    [one] {" "}et un autre nom,
   *[other] {" "}et { $more } autres noms,
} a atteint ce téléphone.
answer-look-closer-reached-why = Nous ne voyons aucun signe que quelqu’un l’ait ouverte. Un ou une spécialiste devrait regarder cela avec vous.
answer-look-closer = Rien ne correspond à un indice publié, mais quelque chose est inhabituel.
answer-look-closer-why = { $count ->
    [one] Une chose est inhabituelle. Elle a aussi des explications banales, qui figurent plus bas.
   *[other] { $count } choses sont inhabituelles. Elles ont aussi des explications banales, qui figurent plus bas.
}

answer-nothing-known-found = Nous n’avons trouvé aucune trace connue dans les parties que nous avons pu lire.
answer-nothing-known-found-why = Cela n’exclut pas un logiciel espion. Un logiciel espion nouveau ou prudent laisse des traces que personne n’a encore publiées.

answer-could-not-tell = Nous ne pouvons pas donner de réponse.
answer-could-not-tell-no-clues = Aucun indice publié n’a été chargé. Il n’y avait donc rien à comparer avec le téléphone.
# $unread of the $parts that are there; both are numbers.
answer-could-not-tell-unread = { $unread ->
    [0] Toutes les parties ont pu être lues en entier.
    [one] Une partie sur { $parts } n’a pas pu être lue en entier.
   *[other] { $unread } parties sur { $parts } n’ont pas pu être lues en entier.
}
answer-could-not-tell-none-here = Les parties qui montrent quels programmes ont fonctionné manquent ou sont vides.
answer-could-not-tell-why = Ce que nous avons lu n’a montré aucune trace connue. C’est trop peu pour s’y fier.

answer-not-phone-evidence = Nous ne pouvons pas lire ce qui a été remis.
answer-not-phone-evidence-why = Ce n’est pas une sauvegarde de téléphone ni un fichier de diagnostic que ce programme connaît.

## What next, by verdict

next-other-device = Parlez-en depuis un autre appareil. Une personne qui surveille ce téléphone pourrait lire vos messages.
next-keep-report = Gardez ce rapport et la sauvegarde qui a servi à le faire. Les spécialistes demanderont les deux.
next-protection = Activez le mode Isolement sur un iPhone, ou la Protection avancée sur Android. Faites-le après avoir demandé conseil.
next-read-findings = Lisez chaque constat avec ses explications banales. Souvent, c’est vous qui savez ce qui s’est passé.
next-still-worried = Si vous avez encore des raisons de vous inquiéter, parlez à quelqu’un. Ce rapport est un bon point de départ.
next-update = Installez la dernière mise à jour du système. Elle ferme des failles que les logiciels espions utilisent.
next-check-again = Refaites un examen dans un mois, ou tout de suite si quelque chose d’inhabituel arrive. De nouveaux indices paraissent souvent.
next-see-unread = Regardez plus haut ce qui n’a pas pu être lu. La raison donnée à cet endroit indique ce qui aiderait.
next-better-evidence = Faites une nouvelle sauvegarde avec mot de passe, et un fichier de diagnostic. Ensemble, ils montrent bien plus.
next-make-evidence = Faites une sauvegarde du téléphone, ou un fichier de diagnostic, et examinez cela.

## People to talk to

person-heading = Parler à quelqu’un
person-about = Ces services d’assistance connaissent de tels cas. Ils aident gratuitement les personnes exposées : journalistes, militants et militantes, avocats et avocates, et d’autres.
person-access-now = Access Now Digital Security Helpline, jour et nuit, en plusieurs langues :
person-amnesty = Amnesty International, Security Lab :
person-bring = Écrivez-leur depuis un autre appareil. Dites ce que vous avez vu et quand, et que vous avez ce rapport.
answer-several-phones = Ce qui a été remis vient de plus d’un téléphone. Les constats sont donnés pour chaque téléphone à part ; le rapport dit quel élément vient de quel téléphone.

# The phone was not at hand; $date is the day on which it was checked.
answer-keepsake = Ceci compare une empreinte du { $date } avec les indices d’aujourd’hui. Ce qui s’est passé ensuite sur le téléphone n’y est pas. Les remarques sans indices sont celles de ce jour-là.
