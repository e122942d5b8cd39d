### Not yet reviewed by a person who speaks it.

artifact-ios-installed-app-state = Toestand van geïnstalleerde apps
artifact-ios-installed-app-state-about =
    Het beginscherm en de App Store houden lijsten bij van de apps die ze kennen.
    Verwijderde apps blijven een tijd in deze lijsten staan.
