artifact-ios-container-log = Log of app folders
artifact-ios-container-log-about =
    The phone gives each app a folder of its own, and notes when it does.
    The log shows which apps there were, also some that are gone.
