artifact-ios-other-stores = Mail, notes, reminders and settings
artifact-ios-other-stores-about =
    Mails, notes, reminders, icons of web pages and settings of apps.
    A known link or sender in them reached the phone. That it was opened is not said.
