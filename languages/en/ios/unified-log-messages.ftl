artifact-ios-unified-log-messages = Messages in the system's log
artifact-ios-unified-log-messages-about =
    Programs write messages to the phone's own log. Known names of programs, apps, files and addresses are looked for in
    them. Other messages are not kept, except the newest ones that say what was done with the phone.
