### Not yet reviewed by a person who speaks it.

artifact-ios-usage-reports = Rapporten over het gebruik van de telefoon
artifact-ios-usage-reports-about =
    De telefoon telt wat programma’s en apps doen, en schrijft dat elke dag op.
    Een programma kan er nog in staan als het al weg is.
