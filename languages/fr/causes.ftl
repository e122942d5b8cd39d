### Not yet reviewed by a person who speaks it.
###
### Harmless causes and next steps that rules name.

benign-advertising-redirect = Les publicités et les compteurs de visites renvoient le navigateur ailleurs en un instant, toute la journée.
benign-short-link = Un lien court renvoie le navigateur vers la page qu’il remplace.
benign-statistics-reset = Les statistiques ont été remises à zéro dans les réglages, ou le téléphone a supprimé d’anciennes entrées tout seul.
benign-restored-backup = Les entrées viennent d’un téléphone plus ancien, par une sauvegarde.
benign-damaged-database = La base de données était abîmée, et une réparation a laissé des entrées de côté.
benign-app-removed = Une application a été supprimée, et son entrée avec elle.
benign-own-profile = Le ou la propriétaire a installé ce profil, par exemple pour un VPN, une école ou un filtre antipublicité.
benign-forged-notification = Quelqu’un a fabriqué ce message pour vous faire peur ou vous mener à une fausse page.
benign-forwarded-message = Quelqu’un a transféré le message, ou l’a cité.

next-look-at-the-address = Regardez les deux adresses. Les connaissez-vous, et avez-vous ouvert la première vous-même ?
next-compare-with-sysdiagnose = Faites aussi un fichier de diagnostic du téléphone. Il montre quels programmes ont fonctionné récemment.
next-ask-who-installed-it = Demandez-vous qui a installé ce profil sur le téléphone, et pourquoi.
next-look-in-settings-profiles = Regardez dans Réglages, Général, VPN et gestion de l’appareil. Ne supprimez rien avant d’avoir reçu des conseils.
next-check-apple-account = Connectez-vous à votre compte Apple sur le site d’Apple, depuis un autre appareil. Un vrai avertissement figure en haut de cette page.
