### Not yet reviewed by a person who speaks it.

artifact-ios-id-status-cache = Accounts die zijn opgezocht
artifact-ios-id-status-cache-about =
    De telefoon vraagt Apple of een account iMessage of FaceTime gebruikt, en onthoudt het antwoord.
    Een gepubliceerd account hier schreef naar deze telefoon, of kreeg er bericht van. Dat zegt niet dat er iets is geopend.
rule-ios-id-status-cache-empty-characters =
    { $services ->
        [one] Een account dat is opgezocht, heeft lege tekens in de naam.
       *[other] Een account dat { $services } keer is opgezocht, heeft lege tekens in de naam.
    }
rule-ios-id-status-cache-empty-characters-about =
    Niemand kan zo’n naam typen. Die komt voor op telefoons die via iMessage zijn aangevallen.

benign-damaged-file = Het bestand was beschadigd, en daardoor kwamen de lege tekens erin.
