artifact-android-sockets = Open connections
artifact-android-sockets-about =
    Internet addresses that the phone was connected to when the report was made.
