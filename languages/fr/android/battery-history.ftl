### Not yet reviewed by a person who speaks it.

artifact-android-battery-history = Historique de la batterie
artifact-android-battery-history-about =
    Quelles applications étaient actives ces deux derniers jours, à la seconde près. Cela montre aussi les applications installées ou supprimées.
