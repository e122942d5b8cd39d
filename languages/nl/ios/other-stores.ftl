### Not yet reviewed by a person who speaks it.

artifact-ios-other-stores = Mail, notities, herinneringen en instellingen
artifact-ios-other-stores-about =
    Mails, notities, herinneringen, pictogrammen van webpagina’s en instellingen van apps.
    Een bekende link of afzender die erin staat, kwam op de telefoon aan. Dat iemand die opende, staat er niet.
