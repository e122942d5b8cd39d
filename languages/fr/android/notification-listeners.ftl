### Not yet reviewed by a person who speaks it.

artifact-android-notification-listeners = Applications qui lisent les notifications
artifact-android-notification-listeners-about =
    Les applications qui peuvent lire chaque notification, et celles qui en affichent.
    Les notifications contiennent le texte de messages et des codes de connexion.
