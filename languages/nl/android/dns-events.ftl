### Not yet reviewed by a person who speaks it.

artifact-android-dns-events = Adressen die apps opzochten
artifact-android-dns-events-about =
    Het beschermingslogboek van de telefoon bewaart welke app welk internetadres opzocht, en wanneer.
    Opzoeken laat zien dat de app verbinding wilde maken.
