artifact-ios-backup-info = Facts about the backup
artifact-ios-backup-info-about =
    The computer that made the backup wrote down which phone it was, and when.
    It shows the state on that day only.
