artifact-ios-backup-info = Facts about the backup, and installed apps
artifact-ios-backup-info-about =
    The computer that made the backup wrote down which phone it was and which apps were installed.
    It shows the state on that day only.
