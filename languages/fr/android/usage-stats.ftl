### Not yet reviewed by a person who speaks it.

artifact-android-usage-stats = Utilisation des applications
artifact-android-usage-stats-about =
    Quand chaque application a servi en dernier et combien de fois, et ce qui a été ouvert le dernier jour.
