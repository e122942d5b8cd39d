### Not yet reviewed by a person who speaks it.

artifact-ios-shutdown-log = Journal d’extinction
artifact-ios-shutdown-log-about =
    Quand on l’éteint, le téléphone note quels programmes il a dû attendre, et où ils se trouvent.
    Des programmes de logiciels espions connus ont figuré dans ce journal.
rule-ios-shutdown-log-client-in-published-place =
    { $shutdowns ->
        [one] Le téléphone a attendu le programme « { $path } » au moment de s’éteindre.
       *[other] Le téléphone a attendu le programme « { $path } » { $shutdowns } fois au moment de s’éteindre.
    }
rule-ios-shutdown-log-client-in-published-place-about =
    Les programmes du système ne fonctionnent pas depuis ce dossier. Des logiciels espions connus ont fonctionné depuis cet endroit.
rule-ios-shutdown-log-client-in-odd-place = Le téléphone a attendu un programme à { $path }, où aucun programme n’a sa place.
rule-ios-shutdown-log-client-in-odd-place-about =
    Les programmes du téléphone se trouvent dans quelques dossiers que rien d’autre ne peut modifier. Celui-ci a fonctionné depuis un autre dossier.
rule-ios-shutdown-log-borrowed-name = Le téléphone a attendu un programme à { $path }. Il porte le nom d’un élément d’iOS, mais se trouve ailleurs.
rule-ios-shutdown-log-borrowed-name-about =
    Les éléments d’iOS se trouvent dans des dossiers que rien d’autre ne peut modifier. Des logiciels espions connus ont pris leurs noms pour rester inaperçus.
rule-ios-shutdown-log-many-delays =
    { $delayed ->
        [one] Une fois sur { $shutdowns }, le téléphone a dû attendre trois fois ou plus avant de s’éteindre.
       *[other] { $delayed } fois sur { $shutdowns }, le téléphone a dû attendre trois fois ou plus avant de s’éteindre.
    }
rule-ios-shutdown-log-many-delays-about =
    Un logiciel espion peut retarder une extinction. Des programmes ordinaires le font aussi, et la plupart des téléphones ont quelques entrées de ce genre.

benign-system-update = Un élément du programme de mise à jour du système a fonctionné depuis ce dossier.
benign-busy-phone = Le téléphone était occupé, par exemple par une mise à jour ou par beaucoup de photos.
next-look-at-the-processes = Demandez à une personne expérimentée de regarder les noms des programmes que le téléphone a attendus.

rule-ios-shutdown-log-same-program-delays = Le programme { $program } a longtemps retardé { $shutdowns } extinctions : le téléphone a demandé jusqu’à { $notices } fois avant de continuer.
rule-ios-shutdown-log-same-program-delays-about =
    Il ne fait pas partie du système. Un logiciel espion a déjà retardé des extinctions de cette façon ; une application bloquée le fait aussi.
benign-program-slow-to-end = Une application enregistrait encore quelque chose, ou était bloquée, à chaque extinction du téléphone.
