artifact-android-receivers = What apps answer to
artifact-android-receivers-about =
    Which apps are told when a message arrives, a call comes, the phone starts, or a secret number is dialled.
