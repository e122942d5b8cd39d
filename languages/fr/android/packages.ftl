### Not yet reviewed by a person who speaks it.

artifact-android-packages = Applications installées
artifact-android-packages-about =
    Chaque application du téléphone, avec ce qui l’a installée, quand, et ce qu’elle a le droit de faire.
    Un logiciel espion connu se trouve ici par son nom ou par le certificat de son fabricant.
rule-android-packages-sideloaded-with-much-access = L’application « { $package } » ne vient pas d’un magasin connu et peut utiliser : { $rights }.
rule-android-packages-sideloaded-with-much-access-about =
    Les applications qui surveillent quelqu’un en secret sont le plus souvent installées à la main. Elles demandent presque tous les droits.
    Beaucoup d’applications ordinaires arrivent ainsi aussi.
rule-android-packages-sideloaded-without-icon = L’application « { $package } » ne vient pas d’un magasin connu, et elle ne montre aucune icône.
rule-android-packages-sideloaded-without-icon-about =
    Une application sans icône ne peut pas s’ouvrir depuis l’écran d’accueil. C’est le cas d’applications qui se cachent, et de modules d’autres applications.
rule-android-packages-installed-by-another-app = L’application « { $package } » a été installée par l’application « { $installer } », qui n’est pas un magasin connu.
rule-android-packages-installed-by-another-app-about =
    Certaines applications nuisibles en amènent d’autres. Les magasins que nous ne connaissons pas ont le même aspect.
rule-android-packages-root-manager = L’application « { $package } » est sur le téléphone. Elle peut donner à d’autres applications un contrôle complet.
rule-android-packages-root-manager-about =
    Avec le contrôle complet d’un téléphone, appelé root, une application passe outre la plupart des protections d’Android.
    Certaines personnes l’installent exprès sur leur téléphone.

benign-android-app-from-elsewhere = Vous, ou une personne que vous connaissez, avez installé l’application, par exemple depuis le site d’un fabricant.
benign-android-app-of-work = Un employeur ou une école a installé l’application.
benign-android-plugin = L’application ajoute seulement quelque chose à une autre, par exemple un clavier, un thème ou une police.
benign-android-other-shop = L’autre application est un magasin, ou un outil qui transfère les applications d’un ancien téléphone.
benign-android-rooted-by-owner = Le ou la propriétaire a installé l’accès root exprès.

next-android-do-you-know-this-app = Connaissez-vous cette application, et qui l’a installée ? Cherchez-la dans Paramètres, Applications.
next-android-do-not-remove-yet = Ne la supprimez pas encore. La personne qui l’a installée le remarquerait, et des spécialistes voudront peut-être la voir.
