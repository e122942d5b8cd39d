artifact-android-network-usage = Traffic of apps
artifact-android-network-usage-about =
    How much each app sent and received. Apps stand in it by number, not by name.
