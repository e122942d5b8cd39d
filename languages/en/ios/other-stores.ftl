artifact-ios-other-stores = Mail, notes and reminders
artifact-ios-other-stores-about =
    Mails, notes, reminders and icons of web pages.
    A known link or sender in them reached the phone. That it was opened is not said.
