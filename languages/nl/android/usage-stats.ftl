### Not yet reviewed by a person who speaks it.

artifact-android-usage-stats = Gebruik van apps
artifact-android-usage-stats-about =
    Wanneer en hoe vaak elke app voor het laatst is gebruikt, en wat de laatste dag is geopend.
