artifact-ios-notifications = Notifications
artifact-ios-notifications-about =
    Notifications that were shown and not yet cleared, with the apps that sent them.
    A link in a notification shows that it arrived. It does not show that anyone opened it.
