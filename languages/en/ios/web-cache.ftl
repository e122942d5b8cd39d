artifact-ios-web-cache = Web cache of apps
artifact-ios-web-cache-about =
    What apps fetched from the internet and kept for a while: the address, the time and where the answer came from.
    Backups hold few of these; a copy of all files holds many.
