artifact-android-notification-listeners = Apps that read notifications
artifact-android-notification-listeners-about =
    Apps that may read every notification, and apps that show some.
    Notifications hold the text of messages and codes for signing in.
