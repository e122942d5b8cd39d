### Not yet reviewed by a person who speaks it.

artifact-ios-safari-sites = Sites sur lesquels Safari garde des notes
artifact-ios-safari-sites-about =
    Les réglages de certains sites, les traqueurs que Safari a bloqués, et les aperçus qu’il a reçus.
    Ils peuvent rester quand l’historique a été effacé.
