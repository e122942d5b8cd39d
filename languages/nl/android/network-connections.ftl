### Not yet reviewed by a person who speaks it.

artifact-android-network-connections = Verbindingen van apps
artifact-android-network-connections-about =
    Het beschermingslogboek van de telefoon bewaart welke app met welk internetadres verbinding maakte, en wanneer.
