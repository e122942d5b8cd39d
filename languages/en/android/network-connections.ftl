artifact-android-network-connections = Connections of apps
artifact-android-network-connections-about =
    The protection log of the phone keeps which app connected to which internet address, and when.
