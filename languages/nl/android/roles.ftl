### Not yet reviewed by a person who speaks it.

artifact-android-roles = Rollen van apps
artifact-android-roles-about =
    Welke app de vaste app van de telefoon is voor berichten, bellen, browsen en hulp.
