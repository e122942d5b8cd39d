### Not yet reviewed by a person who speaks it.

artifact-ios-disabled-daemons = Diensten die zijn uitgezet
artifact-ios-disabled-daemons-about =
    De telefoon houdt een lijst bij van eigen diensten die niet mogen starten. De meeste vermeldingen zijn gewoon.
rule-ios-disabled-daemons-updates-or-reports-off = Diensten voor updates of crashrapporten zijn uitgezet: { $services }.
rule-ios-disabled-daemons-updates-or-reports-off-about =
    Zonder updates blijft de telefoon open voor bekende aanvallen. Zonder crashrapporten laten aanvallen minder sporen na.
    Gepubliceerde spyware zette zulke diensten uit. Eigenaars die hun telefoon openzetten, doen dat ook.
