### Not yet reviewed by a person who speaks it.

artifact-android-device-admins = Administrateurs de l’appareil
artifact-android-device-admins-about =
    Les applications qui peuvent verrouiller ou effacer le téléphone et que l’on ne peut pas supprimer de la façon habituelle. Certains logiciels espions le deviennent.
rule-android-device-admins-phone-owned = L’application « { $package } » gère entièrement le téléphone ou un de ses profils, et en fixe les règles.
rule-android-device-admins-phone-owned-about =
    Une telle application peut installer des applications, lire des journaux et interdire des réglages. Sur un téléphone professionnel, c’est ordinaire.
rule-android-device-admins-admin-active = L’application « { $package } » est administrateur du téléphone.
rule-android-device-admins-admin-active-about =
    Un administrateur peut verrouiller ou effacer le téléphone. Il reste jusqu’à ce que quelqu’un lui retire ce droit.

benign-android-work-profile-app = Une application qui sépare deux comptes a créé un profil à elle.
benign-android-anti-theft = Une application contre le vol, de messagerie ou de contrôle parental l’a demandé.

next-android-look-at-admins = Regardez dans Paramètres, Sécurité, Applications d’administration de l’appareil. Les connaissez-vous toutes ?
