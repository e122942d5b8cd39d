### Not yet reviewed by a person who speaks it.

artifact-ios-app-privacy-report = App-privacyrapport
artifact-ios-app-privacy-report-about =
    Een rapport dat u in de instellingen van de telefoon kunt bewaren.
    Het zegt welke apps de laatste zeven dagen wat gebruikten, en met welke sites ze praatten.
