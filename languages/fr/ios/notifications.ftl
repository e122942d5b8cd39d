### Not yet reviewed by a person who speaks it.

artifact-ios-notifications = Notifications
artifact-ios-notifications-about =
    Les notifications affichées et pas encore effacées, avec les applications qui les ont envoyées.
    Un lien dans une notification montre qu’il est arrivé. Il ne montre pas que quelqu’un l’a ouvert.
