### Not yet reviewed by a person who speaks it.

artifact-ios-other-stores = Mail, notities en herinneringen
artifact-ios-other-stores-about =
    Mails, notities, herinneringen en pictogrammen van webpagina’s.
    Een bekende link of afzender die erin staat, kwam op de telefoon aan. Dat iemand die opende, staat er niet.
