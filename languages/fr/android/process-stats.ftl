### Not yet reviewed by a person who speaks it.

artifact-android-process-stats = Programmes des derniers jours
artifact-android-process-stats-about =
    Quels programmes de quelles applications ont fonctionné ces derniers jours, même s’ils ne fonctionnent plus.
