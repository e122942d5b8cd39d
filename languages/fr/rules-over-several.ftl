### Not yet reviewed by a person who speaks it.

## Judgements that rest on several kinds of record.

rule-correlation-sideloaded-app-with-power = L’application « { $package } » ne vient pas d’un magasin connu, et elle a reçu un pouvoir sur le téléphone : { $powers }.
rule-correlation-sideloaded-app-with-power-about =
    Les applications qui surveillent quelqu’un en secret sont surtout installées à la main, par quelqu’un qui tenait le téléphone.
    Il leur faut ensuite un droit que les applications ordinaires n’ont pas. Par exemple : lire l’écran, lire chaque notification, servir de clavier, ou empêcher leur suppression.
    Des applications honnêtes arrivent aussi de cette façon, comme une application du travail ou une aide pour une personne handicapée.
rule-correlation-confirmed-twice = « { $value } », publié comme faisant partie de { $name }, figure dans deux relevés indépendants l’un de l’autre : « { $artifact } » et « { $artifact2 } ».
rule-correlation-confirmed-twice-about =
    Un relevé peut se tromper, ou un nom peut être partagé par hasard. Deux relevés écrits par des parties différentes du téléphone se trompent rarement de la même façon.
rule-correlation-process-left-out-of-list = Le programme { $process } fonctionnait, et la liste des programmes en cours ne le montre pas.
rule-correlation-process-left-out-of-list-about =
    Deux autres listes des mêmes minutes le montrent. Certains programmes se cachent d’une liste et oublient les autres.
    Des programmes se terminent aussi pendant que les listes se font.
benign-process-ended-meanwhile = Le programme s’est terminé après les premières listes et avant la dernière.
rule-correlation-two-programs-at-one-path = Le programme à { $path } n’était pas le même dans deux listes de ce téléphone.
rule-correlation-two-programs-at-one-path-about =
    Les programmes du système se trouvent dans une partie du téléphone que rien ne peut modifier tant qu’il est allumé. Chacun a un numéro à lui, et deux listes de ce téléphone donnent deux numéros pour celui-ci.
rule-correlation-connection-of-unlisted-program = Le programme { $process } avait une connexion ouverte avec { $remote }, et la liste des programmes en cours ne le montre pas.
rule-correlation-connection-of-unlisted-program-about =
    Certains programmes se cachent d’une liste et oublient les autres. Des programmes se terminent aussi pendant que les listes se font.
rule-correlation-shutdown-log-gone =
    { $empty ->
        [yes] Le journal d’extinction est vide, alors que le téléphone a démarré au moins { $count } fois.
       *[no] Le journal d’extinction manque, alors que le téléphone a démarré au moins { $count } fois.
    }
rule-correlation-shutdown-log-gone-about =
    Des traces de logiciels espions sont restées des années dans ce journal. Qui veut les cacher pourrait le supprimer. Le téléphone lui-même ne le fait pas, avant iOS 26.
rule-correlation-boot-missing-in-log = Le journal du téléphone n’a rien d’une période où il était allumé, alors qu’il a les périodes d’avant et d’après. Le numéro de cette période est { $boot }.
rule-correlation-boot-missing-in-log-about =
    Le téléphone supprime d’abord les parties les plus anciennes de son journal. Une partie du milieu ne devrait pas manquer.
rule-correlation-panic-of-unknown-program = Le téléphone s’est arrêté et a redémarré pendant que { $process } travaillait, un programme qu’aucune autre liste de ce téléphone ne connaît.
rule-correlation-panic-of-unknown-program-about =
    Une attaque contre le noyau du téléphone peut l’arrêter. Les défauts de jeux et d’éléments du téléphone le font aussi.
rule-correlation-traffic-of-unknown-program = Le programme { $process } a envoyé { $out } octets et reçu { $in } octets. Il n’appartient à aucune application, et aucune autre liste de ce téléphone ne le connaît.
rule-correlation-traffic-of-unknown-program-about =
    Des logiciels espions connus ont été vus dans de tels comptes. De petits éléments du système qui fonctionnent un instant peuvent donner la même image.
rule-correlation-app-without-trace-of-installation = L’application { $app } a travaillé sur le téléphone, et aucune liste d’applications installées ou supprimées ne la connaît.
rule-correlation-app-without-trace-of-installation-about =
    Chaque application installée ou supprimée laisse une entrée. Une application sans entrée a pu arriver autrement.
rule-correlation-sensor-used-by-unknown-app =
    { $sensor ->
        [camera] L’application { $app } a utilisé l’appareil photo, et aucune liste d’applications installées ou supprimées ne la connaît.
        [microphone] L’application { $app } a utilisé le micro ou diffusé du son, et aucune liste d’applications installées ou supprimées ne la connaît.
       *[location] L’application { $app } a demandé où était le téléphone, et aucune liste d’applications installées ou supprimées ne la connaît.
    }
rule-correlation-sensor-used-by-unknown-app-about =
    Chaque application installée ou supprimée laisse une entrée. Une application sans entrée a pu arriver autrement.
benign-phone-just-restored = Le téléphone a été configuré à neuf ou restauré, et ses anciens journaux sont partis avec l’ancien système.
benign-phone-never-switched-off = Le téléphone s’est vidé ou a été redémarré de force à chaque fois, et n’a jamais été éteint de la façon ordinaire.
benign-phone-stayed-locked = Le téléphone a démarré et est resté verrouillé tout le temps, il n’a donc presque rien pu garder.
benign-phone-ran-out-of-power = Le téléphone s’est vidé avant de pouvoir écrire cette partie du journal.
benign-program-ran-for-moments = Un petit élément du système a fonctionné un instant et n’a rien écrit dans le journal.
benign-app-clip = Une partie d’une application qu’iOS charge pour un instant, sans installer l’application.
next-make-another-diagnostic-file = Éteignez et rallumez le téléphone, faites un autre fichier de diagnostic, et comparez les deux.
rule-correlation-attachment-then-settings-and-traffic = En cinq minutes, un dossier de pièces jointes a changé et un fichier de réglages a été écrit. Un programme du système a aussi utilisé le réseau. L’ensemble est publié comme trace de l’opération Triangulation.
rule-correlation-attachment-then-settings-and-traffic-about =
    Dans cette attaque, un message arrivait avec une pièce jointe et sans texte. La pièce jointe était ensuite effacée et son dossier restait. Puis des réglages étaient écrits, que le téléphone écrit aussi lui-même, et des programmes utilisaient le réseau alors qu’ils le font rarement.
    Chacune de ces choses est ordinaire. Toutes en cinq minutes, c’est peu courant.
benign-ordinary-work-at-same-time = Le travail ordinaire du téléphone est tombé dans les mêmes minutes par hasard, par exemple pendant une restauration ou une mise à jour.
rule-correlation-known-link-and-what-followed =
    L’adresse « { $value } » est publiée comme faisant partie de { $name }, et ces choses se sont suivies.{ $received ->
        [no] {""}
       *[other] {""} Un message avec elle est arrivé : { $received }.
    }{ $opened ->
        [no] {""}
       *[other] {""} Elle a été ouverte ou contactée : { $opened }.
    }{ $crashed ->
        [no] {""}
       *[other] {""} Le programme { $crasher } s’est arrêté par erreur : { $crashed }.
    }{ $ran ->
        [no] {""}
       *[other] {""} « { $program } » a été vu pour la première fois : { $ran }.
    }
rule-correlation-known-link-and-what-followed-about =
    Une attaque par lien se passe ainsi : un message arrive, le lien est ouvert, le programme qui l’affiche s’arrête, puis un autre programme est là.
    Chaque étape peut être un hasard. L’ordre et le peu de temps entre elles rendent le hasard moins probable. Demandez si la personne se souvient du message.
rule-correlation-one-campaign-in-several-records =
    Ce qui est publié comme faisant partie de { $name } figure dans plusieurs sortes de relevés de ce téléphone.{ $arrived ->
        [no] {""}
       *[other] {""} C’est arrivé dans un message ou quelque chose de semblable.
    }{ $contacted ->
        [no] {""}
       *[other] {""} Le téléphone l’a contacté.
    }{ $present ->
        [no] {""}
       *[other] {""} Quelque chose en était sur le téléphone.
    }{ $since ->
        [no] {""} Aucun relevé n’a d’heure exacte.
       *[other] {""} La première heure exacte est { $since }.
    }
rule-correlation-one-campaign-in-several-records-about =
    Un message, une visite et un programme sont notés par des parties différentes du téléphone. Quand tous mènent à un même nom publié, le hasard est moins probable.
    Cela ne dit pas plus que la plus forte de ses parties, qui sont aussi données une par une.
rule-correlation-removed-here-kept-there =
    { $how ->
        [history] « { $value } », publié comme faisant partie de { $name }, figure encore dans « { $artifact2 } ». L’historique de ce moment précis a été effacé de « { $artifact } ».
        [app] Publié comme faisant partie de { $name } : { $value }. D’autres relevés du téléphone, comme « { $artifact2 } », connaissent cette app ou ces apps ; la liste des apps (« { $artifact } ») ne les a pas.
       *[row] « { $value } », publié comme faisant partie de { $name }, a été effacé de « { $artifact } » et figure encore dans « { $artifact2 } ».
    }
rule-correlation-removed-here-kept-there-about =
    Les gens effacent des messages, des pages et des apps, et les téléphones le font aussi d’eux-mêmes. Qui veut cacher quelque chose le fait aussi, et oublie souvent un des endroits.
    Cela n’ajoute pas de poids en soi. Cela dit que ce qui a été trouvé n’est plus là où une personne regarderait.
benign-removed-by-person-or-phone = La personne l’a retiré, ou le téléphone l’a fait de lui-même, comme pour d’anciens messages, pages et codes.
next-ask-who-removed-it = Demandez à la personne si elle l’a effacé, et quand.
rule-correlation-hole-in-one-record = « { $artifact } » n’a rien de { $from } à { $to }, alors qu’il est plein avant et après. D’autres relevés du téléphone continuent pendant ce temps.
rule-correlation-hole-in-one-record-about =
    Le téléphone écrit ce relevé de lui-même, jour et nuit. Quand il fait de la place, le plus ancien part d’abord, donc rien ne devrait manquer au milieu.
    Des programmes qui se cachent ont effacé ce qui avait été écrit de leur temps. Des défauts du téléphone et des réglages peuvent faire de même.
benign-record-switched-off = Ce relevé était désactivé pendant un temps, ou un défaut du téléphone a empêché de l’écrire.

## A judgement that was made when the phone itself was checked; $rule is its technical name.
rule-said-in-keepsake = Quand le téléphone lui-même a été contrôlé, avant le { $date }, quelque chose ici demandait à être regardé de plus près ({ $rule }). L’empreinte ne contient pas ce qui le fondait.
