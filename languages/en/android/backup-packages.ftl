artifact-android-backup-packages = Apps in the backup
artifact-android-backup-packages-about =
    Apps that are in the backup, with who installed them and their makers' certificates.
    Many apps are never in a backup. Their absence says nothing.
