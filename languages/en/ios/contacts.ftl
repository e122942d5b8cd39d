artifact-ios-contacts = Contacts
artifact-ios-contacts-about =
    The address book, with mail addresses, numbers and links of people the owner knows.
    A published address here shows that somebody wrote it down or was in touch. It does nothing by itself.
