### Not yet reviewed by a person who speaks it.
###
### Matches with published clues. $value: the clue as published. $observed: what stood in the evidence. $name: what it is
### published as. $artifact: the part of the phone, in words. $how: exact, parent, url-prefix, directory, truncated,
### relative or component.

rule-indicator-process-name = { $how ->
    [component] Un dossier ou un fichier nommé « { $value } » figure dans « { $artifact } ». Un programme de ce nom est publié comme utilisé avec { $name }.
    [truncated] Un programme dont le nom raccourci correspond à « { $value } » figure dans « { $artifact } ». Ce nom est publié comme utilisé avec { $name }.
   *[other] Un programme nommé « { $value } » figure dans « { $artifact } ». Ce nom est publié comme utilisé avec { $name }.
}
rule-indicator-process-name-about = Un programme du téléphone a le même nom qu’un programme de logiciel espion connu. Les iPhone notent à plusieurs endroits quels programmes ont utilisé le réseau ou ont planté. Certains de ces endroits ne gardent que les premières lettres d’un nom ; la correspondance est alors plus faible.
rule-indicator-file-path = { $how ->
    [directory] Un fichier du dossier « { $value } » figure dans « { $artifact } ». Ce dossier est publié comme utilisé avec { $name }.
    [relative] Un fichier dont le chemin finit comme « { $value } » figure dans « { $artifact } ». Ce chemin est publié comme utilisé avec { $name }.
   *[other] Le fichier « { $value } » figure dans « { $artifact } ». Ce chemin est publié comme utilisé avec { $name }.
}
rule-indicator-file-path-about = Un fichier se trouve, ou se trouvait, là où un logiciel espion connu range ses fichiers. Un chemin entier qui correspond dit beaucoup. Un seul morceau de chemin qui correspond dit peu.
rule-indicator-file-name = { $how ->
    [truncated] Un fichier dont le nom raccourci correspond à « { $value } » figure dans « { $artifact } ». Ce nom est publié comme utilisé avec { $name }.
   *[other] Un fichier nommé « { $value } » figure dans « { $artifact } ». Ce nom est publié comme utilisé avec { $name }.
}
rule-indicator-file-name-about = Un fichier porte le nom d’un fichier de logiciel espion connu. Un nom peut être le même par hasard ; l’endroit où se trouve le fichier compte donc.
rule-indicator-file-hash = Un fichier qui a exactement le contenu d’un fichier connu figure dans « { $artifact } ». Ce contenu est publié comme utilisé avec { $name }.
rule-indicator-file-hash-about = L’empreinte d’un fichier est la même que celle d’un fichier de logiciel espion connu. Deux fichiers différents n’ont pratiquement jamais la même empreinte.
rule-indicator-domain = { $how ->
    [parent] L’adresse « { $observed } » figure dans « { $artifact } ». Elle fait partie de « { $value } », qui est publié comme utilisé avec { $name }.
   *[other] L’adresse « { $value } » figure dans « { $artifact } ». Elle est publiée comme utilisée avec { $name }.
}
rule-indicator-domain-about = Une adresse internet qu’un logiciel espion connu utilise figure sur le téléphone. Ce que cela veut dire dépend de l’endroit : dans un message, elle est seulement arrivée ; dans les pages visitées, elle a été ouverte.
rule-indicator-ip-address = L’adresse en chiffres « { $value } » figure dans « { $artifact } ». Elle est publiée comme utilisée avec { $name }.
rule-indicator-ip-address-about = Le numéro d’un ordinateur auquel un logiciel espion connu parle figure sur le téléphone. De tels numéros se louent, et passent d’un locataire au suivant.
rule-indicator-url = { $how ->
    [url-prefix] Une page sous « { $value } » figure dans « { $artifact } ». Cette adresse est publiée comme utilisée avec { $name }.
   *[other] La page « { $value } » figure dans « { $artifact } ». Elle est publiée comme utilisée avec { $name }.
}
rule-indicator-url-about = L’adresse d’une page qu’un logiciel espion connu utilise figure sur le téléphone. L’adresse d’une page est plus exacte que le nom d’un site.
rule-indicator-email-address = L’adresse e-mail « { $value } » figure dans « { $artifact } ». Elle est publiée comme utilisée avec { $name }.
rule-indicator-email-address-about = Une adresse e-mail ou un compte qu’un logiciel espion connu a utilisé figure sur le téléphone. Cela montre que quelque chose a été envoyé, ou qu’un compte a été recherché. Cela ne montre pas que quelque chose a été ouvert.
rule-indicator-app-id = L’application « { $value } » figure dans « { $artifact } ». Elle est publiée comme { $name }.
rule-indicator-app-id-about = Une application qui a l’identifiant d’une application d’espionnage connue était sur le téléphone. Certaines se vendent librement ; une personne qui a tenu le téléphone les y installe.
rule-indicator-certificate-hash = Un certificat vu dans « { $artifact } » est publié comme utilisé avec { $name }.
rule-indicator-certificate-hash-about = Un certificat dit qui a fait une application, ou à qui le téléphone fait confiance sur le web. Celui-ci est le même que celui d’un logiciel espion connu.
rule-indicator-profile-id = Le profil de configuration « { $value } » figure dans « { $artifact } ». Il est publié comme utilisé avec { $name }.
rule-indicator-profile-id-about = Un profil de configuration change le comportement d’un téléphone, par exemple les certificats auxquels il fait confiance. Celui-ci a l’identifiant d’un profil qu’un logiciel espion a utilisé.
rule-indicator-property-name = Le réglage du système « { $value } » figure dans « { $artifact } ». Il est publié comme utilisé avec { $name }.
rule-indicator-property-name-about = Un réglage du système qu’un logiciel espion connu crée était sur le téléphone. Les téléphones ordinaires ne l’ont pas.
rule-indicator-pattern = { $how ->
    [sequence] { $count } enregistrements ensemble, le premier dans « { $artifact } », correspondent à un motif publié comme utilisé avec { $name }.
   *[other] Un enregistrement dans « { $artifact } » correspond à un motif publié comme utilisé avec { $name }.
}
rule-indicator-pattern-about = Un motif demande plus qu’une seule valeur : plusieurs choses d’un même enregistrement, un nom qui n’est pas dit en entier, ou des événements qui se suivent. Ce qui y correspond peut être là par hasard ; il faut donc regarder chaque enregistrement.

## It could also be

benign-well-known = { $what ->
    [everyday] Presque tous les téléphones parlent d’eux-mêmes à ce service. Le voir sur une liste dit peu.
    [app-parts] Beaucoup d’applications ordinaires parlent à ce service. Qu’une application espionne le fasse aussi dit peu.
    [leads-on] Ce site ne fait que mener à d’autres sites. Son nom seul ne dit pas auquel.
    [help-desk] Beaucoup de fabricants ont leurs pages d’aide sur ce service. Quelqu’un a pu en lire une.
    [family-app] C’est le site d’une application vendue ouvertement aux familles. Un site visité n’est pas une application installée.
    [security-maker] Des gens qui étudient les logiciels espions publient sur ce site. Qui lit leurs rapports y passe.
    [every-phone] Presque tous les téléphones contiennent ce nom. Il est sur une liste par erreur, ou la liste ne vise pas le nom seul.
    [shared-network] Des milliers de sites ordinaires se trouvent aussi derrière ce numéro.
   *[other] C’est l’un des sites les plus connus. Presque tous les téléphones y passent.
}
benign-old-clue = Cet indice est ancien : sa source le date du { $date }. Au moment de cet enregistrement, l’adresse pouvait avoir changé de propriétaire.
benign-vendor-site = Quelqu’un a regardé le site de son fabricant, ou une page à ce sujet. Un site visité n’est pas une application installée.
benign-reader-or-researcher = Quelqu’un s’informait sur ce logiciel espion et a ouvert ou partagé l’adresse, par exemple depuis un article ou un rapport.
benign-opened-when-public = L’adresse figurait sur une liste d’indices au plus tard le { $date }, avant cet enregistrement. Quelqu’un a pu lire à son sujet, puis l’ouvrir ou la partager.
benign-shared-address = Beaucoup de sites partagent cette adresse, et un seul avait un lien avec un logiciel espion.
benign-address-changed-hands = L’adresse appartenait alors à quelqu’un d’autre, avant ou après avoir servi à un logiciel espion.
benign-same-name = Un autre programme, fichier ou application a le même nom par hasard.
benign-name-cut-short = Seules les premières lettres du nom sont gardées ici. Un autre programme peut commencer de la même façon.
benign-wrong-indicator = L’indice publié est faux ou trop large. Cela arrive.
benign-sample-kept-on-purpose = Quelqu’un a gardé le fichier exprès, par exemple pour l’étudier.
benign-forged-sender = Le nom de l’expéditeur a été falsifié, ou le message n’est jamais venu de ce compte.
benign-installed-on-purpose = Le ou la propriétaire, ou un parent, a installé l’application sur le téléphone et le sait.
benign-same-maker = Le même fabricant a signé d’autres applications, ordinaires, avec ce certificat.
benign-employer-profile = Un employeur ou une école a installé le profil sur le téléphone.
benign-pattern-by-chance = Des choses ordinaires correspondent au motif par hasard, ou se sont produites en même temps par hasard.

## How to find out, and what to do now

next-look-at-the-time = Regardez la date et l’heure. Vous souvenez-vous de ce que vous faisiez alors avec le téléphone ?
next-keep-the-phone-as-it-is = Gardez le téléphone tel quel. Ne le réinitialisez pas et ne le mettez pas à jour avant d’avoir reçu des conseils.
next-talk-to-a-helpline = Parlez à un service d’assistance, depuis un autre appareil. Il peut confirmer ce constat ou l’expliquer.

## What may be odd about a file of clues.

problem-not-an-indicator-file = Ce n’est pas un fichier d’indices que Bridle peut lire.
problem-no-indicators = Il n’y a aucun indice dans ce fichier.
problem-same-file-again = Le même fichier a déjà été donné.
problem-over-limit = Un morceau du fichier dépasse les limites de taille ou de profondeur, et a été laissé de côté.
problem-duplicate = Un indice figure plus d’une fois dans le fichier.
problem-revoked = La source a retiré cet indice.
problem-unknown-kind = Bridle ne reconnaît pas de quel genre d’indice il s’agit.
problem-observed-only = Le fichier dit seulement que quelqu’un a observé ceci, pas que c’est un indice. Une correspondance dit alors moins.
problem-not-for-detection = La source dit que c’est du contexte, et non une chose à chercher.
problem-unsupported-pattern-type = L’indice est écrit dans un langage que Bridle ne lit pas, comme YARA.
problem-no-pattern = L’indice ne dit rien que l’on puisse chercher.
problem-malformed-pattern = Le motif contient une erreur.
problem-unsupported-and = Le motif demande plusieurs choses à la fois d’une façon que Bridle ne peut pas chercher.
problem-unsupported-like = Le motif emploie LIKE d’une façon que Bridle ne peut pas chercher.
problem-unsupported-matches = Le motif emploie une expression régulière que Bridle ne peut pas chercher : elle est trop longue, contient une faute, ou regarde en arrière ou en avant.
problem-unsupported-subset = Le motif demande une plage d’adresses là où il n’y a pas d’adresse, ou la plage contient une faute.
problem-unsupported-literal = Le motif compare avec une valeur d’un genre que les téléphones ne notent pas.
problem-unsupported-path = Le motif parle d’une chose que les téléphones ne notent pas.
problem-empty-set = Le motif compare avec une liste vide.
problem-malformed-host = Ce n’est pas un nom d’ordinateur sur internet.
problem-malformed-ip = Ce n’est pas une adresse en chiffres.
problem-own-address = C’est l’adresse du téléphone lui-même.
problem-malformed-url = Ce n’est pas une adresse web.
problem-malformed-email = Ce n’est pas une adresse e-mail.
problem-malformed-hash = Ce n’est pas une empreinte de fichier.
problem-empty-file-hash = C’est l’empreinte d’un fichier vide, que chaque téléphone contient.
problem-malformed-value = La valeur est vide, ou n’est pas du genre qu’elle annonce.
problem-too-broad = Cela correspondrait à presque tous les téléphones, et a été laissé de côté.
problem-not-a-phone-path = Ce n’est pas un chemin sur un téléphone.
problem-retyped-as-ip = Une adresse en chiffres figurait parmi les noms. Elle a été prise pour ce qu’elle est.
problem-retyped-as-host = Un nom figurait parmi les adresses en chiffres. Il a été pris pour ce qu’il est.
problem-retyped-as-url = Une adresse web figurait parmi les noms. Elle a été prise pour ce qu’elle est.
problem-retyped-as-email = Une adresse e-mail figurait parmi les noms. Elle a été prise pour ce qu’elle est.
problem-retyped-as-path = Un chemin figurait parmi les noms. Il a été pris pour ce qu’il est.
problem-retyped-hash = La longueur de l’empreinte ne va pas avec son genre. La longueur a décidé.
problem-domain-with-path = Un nom suivi d’un chemin a été pris comme le début d’une adresse web.
problem-port-dropped = Le numéro de port a été laissé de côté.
problem-wildcard-dropped = L’étoile du début a été laissée de côté. Les noms placés dessous sont trouvés quand même.
problem-refanged = La valeur était écrite pour que personne ne puisse cliquer dessus. Elle a été prise dans son vrai sens.
problem-bare-label = C’est un seul mot sans point. Sa fin a sans doute été perdue ; il est cherché tel quel.
problem-private-address = Cette adresse sert à d’autres appareils dans les réseaux à domicile. On la rencontrera par hasard.
problem-well-known-host = Presque tous les téléphones y passent, ou beaucoup de sites le partagent. Une correspondance dit peu : elle est donnée comme contexte, ou comme chose à regarder.
problem-public-suffix = Beaucoup de gens ont des noms sous celui-ci. Seul le nom lui-même est cherché.
problem-glued-values = Deux valeurs sont collées en une seule. On ne la rencontrera jamais.
problem-dangling-relationship = Un lien dans le fichier renvoie à quelque chose qui n’y est pas.
